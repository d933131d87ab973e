"""torchvision: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.states import NO_ARGUMENTS, ONE_VALUE
from guard.lexicon.torch_nn import MODULE_STATE

SOURCE = "torchvision 0.15.2, torchvision 0.28.0; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "torchvision.models.convnext": "CNBlockConfig",
            "torchvision.models.detection._utils": "BalancedPositiveNegativeSampler BoxCoder BoxLinearCoder",
            "torchvision.models.detection.image_list": "ImageList",
            "torchvision.models.regnet": "BlockParams",
            "torchvision.ops.poolers": "LevelMapper",
            "torchvision.transforms._transforms_video": "NormalizeVideo RandomHorizontalFlipVideo ToTensorVideo",
            "torchvision.tv_tensors._torch_function_helpers": "_ReturnTypeCM",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torchvision.models._api": "Weights",
            "torchvision.models.efficientnet": "_MBConvConfig",
            "torchvision.models.video.mvit": "MSBlockConfig",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torchvision.models.detection._utils": "Matcher SSDMatcher",
            "torchvision.models.mobilenetv3": "InvertedResidualConfig",
            "torchvision.transforms._transforms_video": "CenterCropVideo",
            "torchvision.transforms.transforms": (
                "Compose Lambda PILToTensor RandomChoice RandomOrder RandomTransforms ToPILImage ToTensor"
            ),
            "torchvision.utils": "_ImageDrawTV",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torchvision.models._utils": "IntermediateLayerGetter",
            "torchvision.models.alexnet": "AlexNet",
            "torchvision.models.convnext": "CNBlock ConvNeXt LayerNorm2d",
            "torchvision.models.densenet": "DenseNet _DenseBlock _DenseLayer _Transition",
            "torchvision.models.detection.anchor_utils": "AnchorGenerator DefaultBoxGenerator",
            "torchvision.models.detection.backbone_utils": "BackboneWithFPN",
            "torchvision.models.detection.faster_rcnn": "FastRCNNConvFCHead FastRCNNPredictor FasterRCNN TwoMLPHead",
            "torchvision.models.detection.fcos": "FCOS FCOSClassificationHead FCOSHead FCOSRegressionHead",
            "torchvision.models.detection.generalized_rcnn": "GeneralizedRCNN",
            "torchvision.models.detection.keypoint_rcnn": "KeypointRCNN KeypointRCNNHeads KeypointRCNNPredictor",
            "torchvision.models.detection.mask_rcnn": "MaskRCNN MaskRCNNHeads MaskRCNNPredictor",
            "torchvision.models.detection.retinanet": (
                "RetinaNet RetinaNetClassificationHead RetinaNetHead RetinaNetRegressionHead"
            ),
            "torchvision.models.detection.roi_heads": "RoIHeads",
            "torchvision.models.detection.rpn": "RPNHead RegionProposalNetwork",
            "torchvision.models.detection.ssd": (
                "SSD SSDClassificationHead SSDFeatureExtractorVGG SSDHead SSDRegressionHead SSDScoringHead"
            ),
            "torchvision.models.detection.ssdlite": (
                "SSDLiteClassificationHead SSDLiteFeatureExtractorMobileNet SSDLiteHead SSDLiteRegressionHead"
            ),
            "torchvision.models.detection.transform": "GeneralizedRCNNTransform",
            "torchvision.models.efficientnet": "EfficientNet FusedMBConv MBConv",
            "torchvision.models.googlenet": "BasicConv2d GoogLeNet Inception InceptionAux",
            "torchvision.models.inception": (
                "BasicConv2d Inception3 InceptionA InceptionAux InceptionB InceptionC InceptionD InceptionE"
            ),
            "torchvision.models.maxvit": (
                "MBConv MaxVit MaxVitBlock MaxVitLayer PartitionAttentionLayer RelativePositionalMultiHeadAttention "
                "SwapAxes WindowDepartition WindowPartition"
            ),
            "torchvision.models.mnasnet": "MNASNet _InvertedResidual",
            "torchvision.models.mobilenetv2": "InvertedResidual MobileNetV2",
            "torchvision.models.mobilenetv3": "InvertedResidual MobileNetV3",
            "torchvision.models.optical_flow.raft": (
                "BottleneckBlock ConvGRU CorrBlock FeatureEncoder FlowHead MaskPredictor MotionEncoder RAFT "
                "RecurrentBlock ResidualBlock UpdateBlock"
            ),
            "torchvision.models.quantization.googlenet": (
                "QuantizableBasicConv2d QuantizableGoogLeNet QuantizableInception QuantizableInceptionAux"
            ),
            "torchvision.models.quantization.inception": (
                "QuantizableBasicConv2d QuantizableInception3 QuantizableInceptionA QuantizableInceptionAux "
                "QuantizableInceptionB QuantizableInceptionC QuantizableInceptionD QuantizableInceptionE"
            ),
            "torchvision.models.quantization.mobilenetv2": "QuantizableInvertedResidual QuantizableMobileNetV2",
            "torchvision.models.quantization.mobilenetv3": (
                "QuantizableInvertedResidual QuantizableMobileNetV3 QuantizableSqueezeExcitation"
            ),
            "torchvision.models.quantization.resnet": "QuantizableBasicBlock QuantizableBottleneck QuantizableResNet",
            "torchvision.models.quantization.shufflenetv2": "QuantizableInvertedResidual QuantizableShuffleNetV2",
            "torchvision.models.regnet": "AnyStage BottleneckTransform RegNet ResBottleneckBlock SimpleStemIN",
            "torchvision.models.resnet": "BasicBlock Bottleneck ResNet",
            "torchvision.models.segmentation._utils": "_SimpleSegmentationModel",
            "torchvision.models.segmentation.deeplabv3": "ASPP ASPPConv ASPPPooling DeepLabHead DeepLabV3",
            "torchvision.models.segmentation.fcn": "FCN FCNHead",
            "torchvision.models.segmentation.lraspp": "LRASPP LRASPPHead",
            "torchvision.models.shufflenetv2": "InvertedResidual ShuffleNetV2",
            "torchvision.models.squeezenet": "Fire SqueezeNet",
            "torchvision.models.swin_transformer": (
                "PatchMerging PatchMergingV2 ShiftedWindowAttention ShiftedWindowAttentionV2 SwinTransformer "
                "SwinTransformerBlock SwinTransformerBlockV2"
            ),
            "torchvision.models.vgg": "VGG",
            "torchvision.models.video.mvit": "MViT MultiscaleAttention MultiscaleBlock Pool PositionalEncoding",
            "torchvision.models.video.resnet": (
                "BasicBlock BasicStem Bottleneck Conv2Plus1D Conv3DNoTemporal Conv3DSimple R2Plus1dStem VideoResNet"
            ),
            "torchvision.models.video.s3d": "S3D SepInceptionBlock3D TemporalSeparableConv",
            "torchvision.models.video.swin_transformer": "PatchEmbed3d ShiftedWindowAttention3d SwinTransformer3d",
            "torchvision.models.vision_transformer": "Encoder EncoderBlock MLPBlock VisionTransformer",
            "torchvision.ops.deform_conv": "DeformConv2d",
            "torchvision.ops.drop_block": "DropBlock2d DropBlock3d",
            "torchvision.ops.feature_pyramid_network": (
                "ExtraFPNBlock FeaturePyramidNetwork LastLevelMaxPool LastLevelP6P7"
            ),
            "torchvision.ops.misc": (
                "Conv2dNormActivation Conv3dNormActivation ConvNormActivation FrozenBatchNorm2d MLP Permute "
                "SqueezeExcitation"
            ),
            "torchvision.ops.poolers": "MultiScaleRoIAlign",
            "torchvision.ops.ps_roi_align": "PSRoIAlign",
            "torchvision.ops.ps_roi_pool": "PSRoIPool",
            "torchvision.ops.roi_align": "RoIAlign",
            "torchvision.ops.roi_pool": "RoIPool",
            "torchvision.ops.stochastic_depth": "StochasticDepth",
            "torchvision.transforms._presets": (
                "ImageClassification ObjectDetection OpticalFlow SemanticSegmentation VideoClassification"
            ),
            "torchvision.transforms._transforms_video": "RandomCropVideo RandomResizedCropVideo",
            "torchvision.transforms.autoaugment": "AugMix AutoAugment RandAugment TrivialAugmentWide",
            "torchvision.transforms.transforms": (
                "CenterCrop ColorJitter ConvertImageDtype ElasticTransform FiveCrop GaussianBlur Grayscale "
                "LinearTransformation Normalize Pad RandomAdjustSharpness RandomAffine RandomApply RandomAutocontrast "
                "RandomCrop RandomEqualize RandomErasing RandomGrayscale RandomHorizontalFlip RandomInvert "
                "RandomPerspective RandomPosterize RandomResizedCrop RandomRotation RandomSolarize RandomVerticalFlip "
                "Resize TenCrop"
            ),
            "torchvision.transforms.v2._augment": "CutMix JPEG MixUp RandomErasing _BaseMixUpCutMix",
            "torchvision.transforms.v2._auto_augment": (
                "AugMix AutoAugment RandAugment TrivialAugmentWide _AutoAugmentBase"
            ),
            "torchvision.transforms.v2._color": (
                "ColorJitter Grayscale RGB RandomAdjustSharpness RandomAutocontrast RandomChannelPermutation "
                "RandomEqualize RandomGrayscale RandomInvert RandomPhotometricDistort RandomPosterize RandomSolarize"
            ),
            "torchvision.transforms.v2._container": "Compose RandomApply RandomChoice RandomOrder",
            "torchvision.transforms.v2._deprecated": "ToTensor",
            "torchvision.transforms.v2._geometry": (
                "CenterCrop ElasticTransform FiveCrop Pad RandomAffine RandomCrop RandomHorizontalFlip RandomIoUCrop "
                "RandomPerspective RandomResize RandomResizedCrop RandomRotation RandomShortestSize "
                "RandomVerticalFlip RandomZoomOut Resize ScaleJitter TenCrop"
            ),
            "torchvision.transforms.v2._meta": (
                "ClampBoundingBox ClampBoundingBoxes ClampKeyPoints ConvertBoundingBoxFormat ConvertDtype "
                "SetClampingMode"
            ),
            "torchvision.transforms.v2._misc": (
                "ConvertImageDtype GaussianBlur GaussianNoise Identity Lambda LinearTransformation Normalize "
                "SanitizeBoundingBox SanitizeBoundingBoxes SanitizeKeyPoints ToDtype"
            ),
            "torchvision.transforms.v2._temporal": "UniformTemporalSubsample",
            "torchvision.transforms.v2._transform": "Transform _RandomApplyTransform",
            "torchvision.transforms.v2._type_conversion": (
                "PILToTensor ToImage ToImagePIL ToImageTensor ToPILImage ToPureTensor"
            ),
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torchvision.models.efficientnet": "FusedMBConvConfig MBConvConfig",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torchvision.datapoints._dataset_wrapper": "VisionDatasetDatapointWrapper",
            "torchvision.tv_tensors._dataset_wrapper": "VisionDatasetTVTensorWrapper",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torchvision.datapoints._bounding_box": "BoundingBoxFormat",
            "torchvision.models.alexnet": "AlexNet_Weights",
            "torchvision.models.convnext": (
                "ConvNeXt_Base_Weights ConvNeXt_Large_Weights ConvNeXt_Small_Weights ConvNeXt_Tiny_Weights"
            ),
            "torchvision.models.densenet": (
                "DenseNet121_Weights DenseNet161_Weights DenseNet169_Weights DenseNet201_Weights"
            ),
            "torchvision.models.detection.faster_rcnn": (
                "FasterRCNN_MobileNet_V3_Large_320_FPN_Weights FasterRCNN_MobileNet_V3_Large_FPN_Weights "
                "FasterRCNN_ResNet50_FPN_V2_Weights FasterRCNN_ResNet50_FPN_Weights"
            ),
            "torchvision.models.detection.fcos": "FCOS_ResNet50_FPN_Weights",
            "torchvision.models.detection.keypoint_rcnn": "KeypointRCNN_ResNet50_FPN_Weights",
            "torchvision.models.detection.mask_rcnn": "MaskRCNN_ResNet50_FPN_V2_Weights MaskRCNN_ResNet50_FPN_Weights",
            "torchvision.models.detection.retinanet": (
                "RetinaNet_ResNet50_FPN_V2_Weights RetinaNet_ResNet50_FPN_Weights"
            ),
            "torchvision.models.detection.ssd": "SSD300_VGG16_Weights",
            "torchvision.models.detection.ssdlite": "SSDLite320_MobileNet_V3_Large_Weights",
            "torchvision.models.efficientnet": (
                "EfficientNet_B0_Weights EfficientNet_B1_Weights EfficientNet_B2_Weights EfficientNet_B3_Weights "
                "EfficientNet_B4_Weights EfficientNet_B5_Weights EfficientNet_B6_Weights EfficientNet_B7_Weights "
                "EfficientNet_V2_L_Weights EfficientNet_V2_M_Weights EfficientNet_V2_S_Weights"
            ),
            "torchvision.models.googlenet": "GoogLeNet_Weights",
            "torchvision.models.inception": "Inception_V3_Weights",
            "torchvision.models.maxvit": "MaxVit_T_Weights",
            "torchvision.models.mnasnet": (
                "MNASNet0_5_Weights MNASNet0_75_Weights MNASNet1_0_Weights MNASNet1_3_Weights"
            ),
            "torchvision.models.mobilenetv2": "MobileNet_V2_Weights",
            "torchvision.models.mobilenetv3": "MobileNet_V3_Large_Weights MobileNet_V3_Small_Weights",
            "torchvision.models.optical_flow.raft": "Raft_Large_Weights Raft_Small_Weights",
            "torchvision.models.quantization.googlenet": "GoogLeNet_QuantizedWeights",
            "torchvision.models.quantization.inception": "Inception_V3_QuantizedWeights",
            "torchvision.models.quantization.mobilenetv2": "MobileNet_V2_QuantizedWeights",
            "torchvision.models.quantization.mobilenetv3": "MobileNet_V3_Large_QuantizedWeights",
            "torchvision.models.quantization.resnet": (
                "ResNeXt101_32X8D_QuantizedWeights ResNeXt101_64X4D_QuantizedWeights ResNet18_QuantizedWeights "
                "ResNet50_QuantizedWeights"
            ),
            "torchvision.models.quantization.shufflenetv2": (
                "ShuffleNet_V2_X0_5_QuantizedWeights ShuffleNet_V2_X1_0_QuantizedWeights "
                "ShuffleNet_V2_X1_5_QuantizedWeights ShuffleNet_V2_X2_0_QuantizedWeights"
            ),
            "torchvision.models.regnet": (
                "RegNet_X_16GF_Weights RegNet_X_1_6GF_Weights RegNet_X_32GF_Weights RegNet_X_3_2GF_Weights "
                "RegNet_X_400MF_Weights RegNet_X_800MF_Weights RegNet_X_8GF_Weights RegNet_Y_128GF_Weights "
                "RegNet_Y_16GF_Weights RegNet_Y_1_6GF_Weights RegNet_Y_32GF_Weights RegNet_Y_3_2GF_Weights "
                "RegNet_Y_400MF_Weights RegNet_Y_800MF_Weights RegNet_Y_8GF_Weights"
            ),
            "torchvision.models.resnet": (
                "ResNeXt101_32X8D_Weights ResNeXt101_64X4D_Weights ResNeXt50_32X4D_Weights ResNet101_Weights "
                "ResNet152_Weights ResNet18_Weights ResNet34_Weights ResNet50_Weights Wide_ResNet101_2_Weights "
                "Wide_ResNet50_2_Weights"
            ),
            "torchvision.models.segmentation.deeplabv3": (
                "DeepLabV3_MobileNet_V3_Large_Weights DeepLabV3_ResNet101_Weights DeepLabV3_ResNet50_Weights"
            ),
            "torchvision.models.segmentation.fcn": "FCN_ResNet101_Weights FCN_ResNet50_Weights",
            "torchvision.models.segmentation.lraspp": "LRASPP_MobileNet_V3_Large_Weights",
            "torchvision.models.shufflenetv2": (
                "ShuffleNet_V2_X0_5_Weights ShuffleNet_V2_X1_0_Weights ShuffleNet_V2_X1_5_Weights "
                "ShuffleNet_V2_X2_0_Weights"
            ),
            "torchvision.models.squeezenet": "SqueezeNet1_0_Weights SqueezeNet1_1_Weights",
            "torchvision.models.swin_transformer": (
                "Swin_B_Weights Swin_S_Weights Swin_T_Weights Swin_V2_B_Weights Swin_V2_S_Weights Swin_V2_T_Weights"
            ),
            "torchvision.models.vgg": (
                "VGG11_BN_Weights VGG11_Weights VGG13_BN_Weights VGG13_Weights VGG16_BN_Weights VGG16_Weights "
                "VGG19_BN_Weights VGG19_Weights"
            ),
            "torchvision.models.video.mvit": "MViT_V1_B_Weights MViT_V2_S_Weights",
            "torchvision.models.video.resnet": "MC3_18_Weights R2Plus1D_18_Weights R3D_18_Weights",
            "torchvision.models.video.s3d": "S3D_Weights",
            "torchvision.models.video.swin_transformer": "Swin3D_B_Weights Swin3D_S_Weights Swin3D_T_Weights",
            "torchvision.models.vision_transformer": (
                "ViT_B_16_Weights ViT_B_32_Weights ViT_H_14_Weights ViT_L_16_Weights ViT_L_32_Weights"
            ),
            "torchvision.transforms.autoaugment": "AutoAugmentPolicy",
            "torchvision.transforms.functional": "InterpolationMode",
            "torchvision.tv_tensors._bounding_boxes": "BoundingBoxFormat",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "torchvision.datapoints._dataset_wrapper": "WrapperFactories",
            "torchvision.models._utils": "_ModelURLs",
            "torchvision.tv_tensors._dataset_wrapper": "WrapperFactories",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.FILL, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "torchvision.models.googlenet": "GoogLeNetOutputs",
            "torchvision.models.inception": "InceptionOutputs",
            "torchvision.models.vision_transformer": "ConvStemConfig",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
