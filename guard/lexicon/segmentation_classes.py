"""segmentation: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family
from guard.lexicon.states import NO_ARGUMENTS
from guard.lexicon.torch_nn import MODULE_STATE

SOURCE = (
    "efficientnet_pytorch 0.7.1, pretrainedmodels 0.7.4, segmentation-models-pytorch 0.3.4, "
    "segmentation_models_pytorch 0.6.0; by the criteria of tests/lexicon/propose.py"
)

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "segmentation_models_pytorch.base.hub_mixin": "SMPHubMixin",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        call=NO_ARGUMENTS,
        why="made without arguments, keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "segmentation_models_pytorch.base.model": "SegmentationModel",
            "segmentation_models_pytorch.decoders.deeplabv3.model": "DeepLabV3 DeepLabV3Plus",
            "segmentation_models_pytorch.decoders.dpt.model": "DPT",
            "segmentation_models_pytorch.decoders.fpn.model": "FPN",
            "segmentation_models_pytorch.decoders.linknet.model": "Linknet",
            "segmentation_models_pytorch.decoders.manet.model": "MAnet",
            "segmentation_models_pytorch.decoders.pan.model": "PAN",
            "segmentation_models_pytorch.decoders.pspnet.model": "PSPNet",
            "segmentation_models_pytorch.decoders.segformer.model": "Segformer",
            "segmentation_models_pytorch.decoders.unet.model": "Unet",
            "segmentation_models_pytorch.decoders.unetplusplus.model": "UnetPlusPlus",
            "segmentation_models_pytorch.decoders.upernet.model": "UPerNet",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        call=NO_ARGUMENTS,
        state=MODULE_STATE,
        why="made without arguments, keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "efficientnet_pytorch.utils": "BlockDecoder",
            "pretrainedmodels.utils": "LoadImage ToRange255 ToSpaceBGR",
            "segmentation_models_pytorch.encoders._base": "EncoderMixin",
            "segmentation_models_pytorch.encoders._efficientnet": "BlockDecoder",
            "segmentation_models_pytorch.utils.meter": "Meter",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "pretrainedmodels.datasets.utils": "AveragePrecisionMeter Warp",
            "pretrainedmodels.datasets.voc": "Voc2007Classification",
            "pretrainedmodels.utils": "LoadTransformImage TransformImage",
            "segmentation_models_pytorch.utils.meter": "AverageValueMeter",
            "segmentation_models_pytorch.utils.train": "Epoch TrainEpoch ValidEpoch",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "efficientnet_pytorch.model": "EfficientNet MBConvBlock",
            "efficientnet_pytorch.utils": (
                "Conv2dDynamicSamePadding Conv2dStaticSamePadding MaxPool2dDynamicSamePadding "
                "MaxPool2dStaticSamePadding MemoryEfficientSwish"
            ),
            "pretrainedmodels.models.bninception": "BNInception",
            "pretrainedmodels.models.cafferesnet": "BasicBlock Bottleneck ResNet",
            "pretrainedmodels.models.dpn": "AdaptiveAvgMaxPool2d BnActConv2d CatBnAct DPN DualPathBlock InputBlock",
            "pretrainedmodels.models.fbresnet": "BasicBlock Bottleneck FBResNet",
            "pretrainedmodels.models.inceptionresnetv2": (
                "BasicConv2d Block17 Block35 Block8 InceptionResNetV2 Mixed_5b Mixed_6a Mixed_7a"
            ),
            "pretrainedmodels.models.inceptionv4": (
                "BasicConv2d InceptionV4 Inception_A Inception_B Inception_C Mixed_3a Mixed_4a Mixed_5a Reduction_A "
                "Reduction_B"
            ),
            "pretrainedmodels.models.nasnet": (
                "AvgPoolPad BranchSeparables BranchSeparablesReduction BranchSeparablesStem CellStem0 CellStem1 "
                "FirstCell MaxPoolPad NASNetALarge NormalCell ReductionCell0 ReductionCell1 SeparableConv2d"
            ),
            "pretrainedmodels.models.nasnet_mobile": (
                "AvgPoolPad BranchSeparables BranchSeparablesReduction BranchSeparablesStem CellStem0 CellStem1 "
                "FirstCell MaxPoolPad NASNetAMobile NormalCell ReductionCell0 ReductionCell1 SeparableConv2d"
            ),
            "pretrainedmodels.models.pnasnet": (
                "BranchSeparables Cell CellBase CellStem0 FactorizedReduction MaxPool PNASNet5Large ReluConvBn "
                "SeparableConv2d"
            ),
            "pretrainedmodels.models.polynet": (
                "BasicConv2d BlockA BlockB BlockC InceptionResNetA2Way InceptionResNetB2Way InceptionResNetBPoly "
                "InceptionResNetBPoly3 InceptionResNetC2Way InceptionResNetCPoly InceptionResNetCPoly3 MultiWay "
                "PolyConv2d PolyNet ReductionA ReductionB Stem"
            ),
            "pretrainedmodels.models.resnext": "ResNeXt101_32x4d ResNeXt101_64x4d",
            "pretrainedmodels.models.resnext_features.resnext101_32x4d_features": (
                "Lambda LambdaBase LambdaMap LambdaReduce"
            ),
            "pretrainedmodels.models.resnext_features.resnext101_64x4d_features": (
                "Lambda LambdaBase LambdaMap LambdaReduce"
            ),
            "pretrainedmodels.models.senet": (
                "Bottleneck SEBottleneck SEModule SENet SEResNeXtBottleneck SEResNetBottleneck"
            ),
            "pretrainedmodels.models.vggm": "Lambda LambdaBase SpatialCrossMapLRN VGGM",
            "pretrainedmodels.models.xception": "Block SeparableConv2d Xception",
            "pretrainedmodels.utils": "Identity",
            "segmentation_models_pytorch.base.heads": "ClassificationHead SegmentationHead",
            "segmentation_models_pytorch.base.modules": "Activation ArgMax Attention Clamp Conv2dReLU SCSEModule",
            "segmentation_models_pytorch.decoders.deeplabv3.decoder": (
                "ASPP ASPPConv ASPPPooling ASPPSeparableConv DeepLabV3Decoder DeepLabV3PlusDecoder SeparableConv2d"
            ),
            "segmentation_models_pytorch.decoders.dpt.decoder": (
                "DPTDecoder DPTSegmentationHead FusionBlock ReadoutAddBlock ReadoutConcatBlock ReadoutIgnoreBlock "
                "ReassembleBlock ResidualConvBlock"
            ),
            "segmentation_models_pytorch.decoders.fpn.decoder": (
                "Conv3x3GNReLU FPNBlock FPNDecoder MergeBlock SegmentationBlock"
            ),
            "segmentation_models_pytorch.decoders.linknet.decoder": "DecoderBlock LinknetDecoder TransposeX2",
            "segmentation_models_pytorch.decoders.manet.decoder": (
                "DecoderBlock MAnetDecoder MFAB MFABBlock PAB PABBlock"
            ),
            "segmentation_models_pytorch.decoders.pan.decoder": "ConvBnRelu FPABlock GAUBlock PANDecoder",
            "segmentation_models_pytorch.decoders.pspnet.decoder": "PSPBlock PSPDecoder PSPModule",
            "segmentation_models_pytorch.decoders.segformer.decoder": "MLP SegformerDecoder",
            "segmentation_models_pytorch.decoders.unet.decoder": (
                "CenterBlock DecoderBlock UnetCenterBlock UnetDecoder UnetDecoderBlock"
            ),
            "segmentation_models_pytorch.decoders.unetplusplus.decoder": "CenterBlock DecoderBlock UnetPlusPlusDecoder",
            "segmentation_models_pytorch.decoders.upernet.decoder": (
                "FPNLateralBlock LayerNorm2d PSPModule UPerNetDecoder"
            ),
            "segmentation_models_pytorch.encoders._dpn": (
                "AdaptiveAvgMaxPool2d BnActConv2d CatBnAct DPN DualPathBlock InputBlock"
            ),
            "segmentation_models_pytorch.encoders._efficientnet": (
                "Conv2dDynamicSamePadding Conv2dStaticSamePadding EfficientNet MBConvBlock "
                "MaxPool2dDynamicSamePadding MaxPool2dStaticSamePadding"
            ),
            "segmentation_models_pytorch.encoders._inceptionresnetv2": (
                "BasicConv2d Block17 Block35 Block8 InceptionResNetV2 Mixed_5b Mixed_6a Mixed_7a"
            ),
            "segmentation_models_pytorch.encoders._inceptionv4": (
                "BasicConv2d InceptionV4 Inception_A Inception_B Inception_C Mixed_3a Mixed_4a Mixed_5a Reduction_A "
                "Reduction_B"
            ),
            "segmentation_models_pytorch.encoders._senet": (
                "Bottleneck SEBottleneck SEModule SENet SEResNeXtBottleneck SEResNetBottleneck"
            ),
            "segmentation_models_pytorch.encoders._xception": "Block SeparableConv2d Xception",
            "segmentation_models_pytorch.encoders.densenet": "DenseNetEncoder TransitionWithSkip",
            "segmentation_models_pytorch.encoders.dpn": "DPNEncoder",
            "segmentation_models_pytorch.encoders.efficientnet": "EfficientNetEncoder",
            "segmentation_models_pytorch.encoders.inceptionresnetv2": "InceptionResNetV2Encoder",
            "segmentation_models_pytorch.encoders.inceptionv4": "InceptionV4Encoder",
            "segmentation_models_pytorch.encoders.mix_transformer": (
                "Attention Block DWConv LayerNorm MixVisionTransformer MixVisionTransformerEncoder Mlp "
                "OverlapPatchEmbed"
            ),
            "segmentation_models_pytorch.encoders.mobilenet": "MobileNetV2Encoder",
            "segmentation_models_pytorch.encoders.mobileone": "MobileOne MobileOneBlock SEBlock",
            "segmentation_models_pytorch.encoders.resnet": "ResNetEncoder",
            "segmentation_models_pytorch.encoders.senet": "SENetEncoder",
            "segmentation_models_pytorch.encoders.timm_efficientnet": (
                "EfficientNetBaseEncoder EfficientNetEncoder EfficientNetLiteEncoder"
            ),
            "segmentation_models_pytorch.encoders.timm_gernet": "GERNetEncoder",
            "segmentation_models_pytorch.encoders.timm_mobilenetv3": "MobileNetV3Encoder",
            "segmentation_models_pytorch.encoders.timm_regnet": "RegNetEncoder",
            "segmentation_models_pytorch.encoders.timm_res2net": "Res2NetEncoder",
            "segmentation_models_pytorch.encoders.timm_resnest": "ResNestEncoder",
            "segmentation_models_pytorch.encoders.timm_sknet": "SkNetEncoder",
            "segmentation_models_pytorch.encoders.timm_universal": "TimmUniversalEncoder",
            "segmentation_models_pytorch.encoders.timm_vit": "TimmViTEncoder",
            "segmentation_models_pytorch.encoders.vgg": "VGGEncoder",
            "segmentation_models_pytorch.encoders.xception": "XceptionEncoder",
            "segmentation_models_pytorch.losses.dice": "DiceLoss",
            "segmentation_models_pytorch.losses.focal": "FocalLoss",
            "segmentation_models_pytorch.losses.jaccard": "JaccardLoss",
            "segmentation_models_pytorch.losses.lovasz": "LovaszLoss",
            "segmentation_models_pytorch.losses.mcc": "MCCLoss",
            "segmentation_models_pytorch.losses.soft_bce": "SoftBCEWithLogitsLoss",
            "segmentation_models_pytorch.losses.soft_ce": "SoftCrossEntropyLoss",
            "segmentation_models_pytorch.losses.tversky": "TverskyLoss",
            "segmentation_models_pytorch.utils.base": "BaseObject Loss Metric MultipliedLoss SumOfLosses",
            "segmentation_models_pytorch.utils.losses": (
                "BCELoss BCEWithLogitsLoss CrossEntropyLoss DiceLoss JaccardLoss L1Loss MSELoss NLLLoss"
            ),
            "segmentation_models_pytorch.utils.metrics": "Accuracy Fscore IoU Precision Recall",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "efficientnet_pytorch.utils": "BlockArgs GlobalParams",
            "segmentation_models_pytorch.encoders._efficientnet": "BlockArgs GlobalParams",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
