"""timm: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.states import ONE_VALUE
from guard.lexicon.torch_nn import MODULE_STATE
from guard.lexicon.torch_optim import OPTIMIZER_STATE

SOURCE = "timm 0.9.7, timm 1.0.31; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "timm.data.auto_augment": "AugMixAugment AutoAugment RandAugment",
            "timm.data.transforms": "MaybePILToTensor RandomPad ToNumpy ToTensor",
            "timm.layers.ml_decoder": "GroupFC",
            "timm.layers.space_to_depth": "SpaceToDepthJit",
            "timm.utils.cuda": "ApexScaler",
            "timm.utils.misc": "ParseKwargs",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "timm.models._pretrained": "PretrainedCfg",
            "timm.models.byobnet": "ByoBlockCfg LayerFn",
            "timm.models.cspnet": "CspModelCfg CspStemCfg",
            "timm.models.naflexvit": "NaFlexVitCfg",
            "timm.models.nfnet": "NfCfg",
            "timm.models.regnet": "RegNetCfg",
            "timm.models.vitamin": "VitConvCfg",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "timm.data.auto_augment": "AugmentOp",
            "timm.data.mixup": "FastCollateMixup Mixup",
            "timm.data.random_erasing": "RandomErasing",
            "timm.data.transforms": "MaybeToTensor RandomResizedCropAndInterpolation ResizeKeepRatio",
            "timm.layers.config": "set_exportable set_layer_config set_no_jit set_scriptable",
            "timm.layers.interpolate": "RegularGridInterpolator",
            "timm.models._efficientnet_builder": "EfficientNetBuilder",
            "timm.models._features": "FeatureHooks FeatureInfo",
            "timm.models.naflexvit": "NaFlexRopeIterator",
            "timm.optim._optim_factory": "OptimizerRegistry",
            "timm.optim.adan": "MultiTensorApply",
            "timm.scheduler.cosine_lr": "CosineLRScheduler",
            "timm.scheduler.multistep_lr": "MultiStepLRScheduler",
            "timm.scheduler.plateau_lr": "PlateauLRScheduler",
            "timm.scheduler.poly_lr": "PolyLRScheduler",
            "timm.scheduler.scheduler": "Scheduler",
            "timm.scheduler.step_lr": "StepLRScheduler",
            "timm.scheduler.tanh_lr": "TanhLRScheduler",
            "timm.scheduler.wsd_lr": "WSDLRScheduler",
            "timm.utils.checkpoint_saver": "CheckpointSaver",
            "timm.utils.cuda": "NativeScaler",
            "timm.utils.log": "FormatterNoInfo",
            "timm.utils.metrics": "AverageMeter",
            "timm.utils.model": "ActivationStatsHook",
            "timm.utils.model_ema": "ModelEma",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "timm.data.naflex_transforms": (
                "CenterCropToSequence Patchify RandomCropToSequence RandomResizedCropToSequence "
                "ResizeKeepRatioToSequence ResizeToSequence"
            ),
            "timm.data.transforms": "CenterCropOrPad RandomCropOrPad TrimBorder",
            "timm.layers.activations": (
                "GELU GELUTanh HardMish HardSigmoid HardSwish Mish PReLU QuickGELU Sigmoid Swish Tanh"
            ),
            "timm.layers.activations_jit": "HardMishJit HardSigmoidJit HardSwishJit MishJit SwishJit",
            "timm.layers.activations_me": "HardMishMe HardSigmoidMe HardSwishMe MishMe SwishMe",
            "timm.layers.adaptive_avgmax_pool": (
                "AdaptiveAvgMaxPool2d AdaptiveCatAvgMaxPool2d FastAdaptiveAvgMaxPool FastAdaptiveAvgPool "
                "FastAdaptiveCatAvgMaxPool FastAdaptiveMaxPool SelectAdaptivePool2d"
            ),
            "timm.layers.attention2d": "Attention2d MultiQueryAttention2d MultiQueryAttentionV2",
            "timm.layers.attention": "Attention AttentionRope",
            "timm.layers.attention_pool2d": "AttentionPool2d RotAttentionPool2d",
            "timm.layers.attention_pool": "AttentionPoolLatent AttentionPoolPrr",
            "timm.layers.blur_pool": "BlurPool2d",
            "timm.layers.bottleneck_attn": "BottleneckAttn PosEmbedRel",
            "timm.layers.cbam": "CbamModule ChannelAttn LightCbamModule LightChannelAttn LightSpatialAttn SpatialAttn",
            "timm.layers.classifier": "ClNormMlpClassifierHead ClassifierHead NormMlpClassifierHead",
            "timm.layers.cond_conv2d": "CondConv2d",
            "timm.layers.conv2d_same": "Conv2dSame Conv2dSameExport",
            "timm.layers.conv_bn_act": "ConvNormAct ConvNormActAa",
            "timm.layers.coord_attn": "CoordAttn EfficientLocalAttn SimpleCoordAttn StripAttn",
            "timm.layers.diff_attention": "DiffAttention",
            "timm.layers.drop": "DropBlock2d DropPath",
            "timm.layers.eca": "CecaModule EcaModule",
            "timm.layers.evo_norm": (
                "EvoNorm2dB0 EvoNorm2dB1 EvoNorm2dB2 EvoNorm2dS0 EvoNorm2dS0a EvoNorm2dS1 EvoNorm2dS1a EvoNorm2dS2 "
                "EvoNorm2dS2a"
            ),
            "timm.layers.filter_response_norm": "FilterResponseNormAct2d FilterResponseNormTlu2d",
            "timm.layers.gather_excite": "GatherExcite",
            "timm.layers.global_context": "GlobalContext",
            "timm.layers.grn": "GlobalResponseNorm",
            "timm.layers.halo_attn": "HaloAttn PosEmbedRel",
            "timm.layers.hybrid_embed": "HybridEmbed HybridEmbedWithSize",
            "timm.layers.inplace_abn": "InplaceAbn",
            "timm.layers.lambda_layer": "LambdaLayer",
            "timm.layers.layer_scale": "LayerScale LayerScale2d",
            "timm.layers.linear": "Linear",
            "timm.layers.median_pool": "MedianPool2d",
            "timm.layers.mixed_conv2d": "MixedConv2d",
            "timm.layers.ml_decoder": "MLDecoder TransformerDecoderLayerOptimal",
            "timm.layers.mlp": "ConvMlp GatedMlp GlobalResponseNormMlp GluMlp Mlp SwiGLU",
            "timm.layers.non_local_attn": "BatNonLocalAttn BilinearAttnTransform NonLocalAttn",
            "timm.layers.norm": (
                "GroupNorm GroupNorm1 LayerNorm LayerNorm2d LayerNorm2dFp32 LayerNormExp2d LayerNormFp32 RmsNorm "
                "RmsNorm2d RmsNorm2dFp32 RmsNormFp32 SimpleNorm SimpleNorm2d SimpleNorm2dFp32 SimpleNormFp32"
            ),
            "timm.layers.norm_act": (
                "BatchNormAct2d FrozenBatchNormAct2d GroupNorm1Act GroupNormAct LayerNormAct LayerNormAct2d "
                "LayerNormAct2dFp32 LayerNormActFp32 RmsNormAct RmsNormAct2d RmsNormAct2dFp32 RmsNormActFp32 "
                "SyncBatchNormAct"
            ),
            "timm.layers.other_pool": "LsePlus1d LsePlus2d SimPool1d SimPool2d",
            "timm.layers.patch_dropout": "PatchDropout PatchDropoutWithIndices",
            "timm.layers.patch_embed": (
                "PatchEmbed PatchEmbedInterpolator PatchEmbedResamplerFixedOrigSize PatchEmbedWithSize"
            ),
            "timm.layers.pool2d_same": "AvgPool2dSame MaxPool2dSame",
            "timm.layers.pos_embed_rel": "RelPosBias RelPosBiasTf RelPosMlp",
            "timm.layers.pos_embed_sincos": (
                "FourierEmbed RotaryEmbedding RotaryEmbeddingCat RotaryEmbeddingDinoV3 RotaryEmbeddingMRope "
                "RotaryEmbeddingMixed _RotaryEmbeddingBase"
            ),
            "timm.layers.selective_kernel": "SelectiveKernel SelectiveKernelAttn",
            "timm.layers.separable_conv": "SeparableConv2d SeparableConvNormAct",
            "timm.layers.space_to_depth": "DepthToSpace SpaceToDepth SpaceToDepthModule",
            "timm.layers.split_attn": "RadixSoftmax SplitAttn",
            "timm.layers.split_batchnorm": "SplitBatchNorm2d",
            "timm.layers.squeeze_excite": "EffectiveSEModule SEModule SqueezeExciteCl",
            "timm.layers.std_conv": "ScaledStdConv2d ScaledStdConv2dSame StdConv2d StdConv2dSame",
            "timm.layers.test_time_pool": "TestTimePoolHead",
            "timm.loss.asymmetric_loss": "AsymmetricLossMultiLabel AsymmetricLossSingleLabel",
            "timm.loss.binary_cross_entropy": "BinaryCrossEntropy",
            "timm.loss.cross_entropy": "LabelSmoothingCrossEntropy SoftTargetCrossEntropy",
            "timm.loss.distribution_balanced_loss": "DistributionBalancedLoss",
            "timm.loss.jsd": "JsdCrossEntropy",
            "timm.loss.poly_loss": "PolyBinaryCrossEntropy PolyCrossEntropy",
            "timm.loss.two_way_loss": "TwoWayLoss",
            "timm.loss.zlpr_loss": "ZlprLoss",
            "timm.models._efficientnet_blocks": (
                "CondConvResidual ConvBnAct DepthwiseSeparableConv EdgeResidual InvertedResidual MobileAttention "
                "SqueezeExcite UniversalInvertedResidual"
            ),
            "timm.models._features": "FeatureDictNet FeatureGetterNet FeatureHookNet FeatureListNet",
            "timm.models._features_fx": "FeatureGraphNet GraphExtractNet",
            "timm.models.beit": "Attention Beit Block RelativePositionBias",
            "timm.models.byobnet": (
                "BasicBlock BottleneckBlock ByobNet DarkBlock DownsampleAvg EdgeBlock MobileOneBlock RepVggBlock "
                "SelfAttnBlock Stem"
            ),
            "timm.models.cait": "Cait ClassAttn LayerScaleBlock LayerScaleBlockClassAttn TalkingHeadAttn",
            "timm.models.coat": "CoaT ConvPosEnc ConvRelPosEnc FactorAttnConvRelPosEnc ParallelBlock SerialBlock",
            "timm.models.convit": "Block ConVit GPSA MHSA",
            "timm.models.convmixer": "ConvMixer Residual",
            "timm.models.convnext": "ConvNeXt ConvNeXtBlock ConvNeXtStage Downsample",
            "timm.models.cpubone": (
                "CPUBone CPUBoneBlock ClsHead ConvAttention ConvLayer FusedMBConv LinearLayer MBConv ResidualBlock"
            ),
            "timm.models.crossvit": "CrossAttention CrossAttentionBlock CrossVit MultiScaleBlock PatchEmbed",
            "timm.models.csatv2": (
                "Block CSATv2 Dct1d Dct2d Dct2dStats LearnableDct2d PosConv SpatialAttention SpatialTransformerBlock "
                "TransformerBlock"
            ),
            "timm.models.cspnet": "BottleneckBlock CrossStage CrossStage3 CspNet DarkBlock DarkStage EdgeBlock",
            "timm.models.cspnext": "CspNext CspNextBlock CspNextLayer DepthwiseSeparableConv SPPBottleneck",
            "timm.models.davit": (
                "ChannelAttention ChannelAttentionV2 ChannelBlock ConvPosEnc DaVit DaVitStage Downsample SpatialBlock "
                "Stem WindowAttention"
            ),
            "timm.models.deepseek_vit": "DeepseekVitAligner DeepseekVitBlock DeepseekVitClassifier DeepseekVitEncoder",
            "timm.models.deit": "VisionTransformerDistilled",
            "timm.models.densenet": "DenseBlock DenseLayer DenseNet DenseTransition",
            "timm.models.dla": "DLA DlaBasic DlaBottle2neck DlaBottleneck DlaRoot DlaTree",
            "timm.models.dpn": "BnAct BnActConv2d CatBnAct DPN DualPathBlock",
            "timm.models.edgenext": (
                "ConvBlock CrossCovarianceAttn EdgeNeXt EdgeNeXtStage PositionalEncodingFourier SplitTransposeBlock"
            ),
            "timm.models.efficientformer": (
                "Attention ConvMlpWithNorm Downsample EfficientFormer EfficientFormerStage Flat LayerScale "
                "LayerScale2d MetaBlock1d MetaBlock2d Pooling Stem4"
            ),
            "timm.models.efficientformer_v2": (
                "Attention2d Attention2dDownsample ConvMlpWithNorm ConvNorm Downsample EfficientFormerV2 "
                "EfficientFormerV2Block EfficientFormerV2Stage LayerScale2d LocalGlobalQuery Stem4"
            ),
            "timm.models.efficientnet": "EfficientNet EfficientNetFeatures",
            "timm.models.efficientvim": (
                "ConvLayer1d ConvLayer2d EfficientViM EfficientViMBlock EfficientViMDistilled EfficientViMStage FFN "
                "HSMSSD PatchMerging Stem"
            ),
            "timm.models.efficientvit_mit": (
                "ClassifierHead ConvBlock ConvNormAct DSConv EfficientVit EfficientVitBlock EfficientVitLarge "
                "EfficientVitLargeStage EfficientVitStage FusedMBConv LiteMLA LiteMSA MBConv ResidualBlock Stem"
            ),
            "timm.models.efficientvit_msra": (
                "CascadedGroupAttention ConvMlp ConvNorm EfficientVitBlock EfficientVitMsra EfficientVitStage "
                "LocalWindowAttention NormLinear PatchEmbedding PatchMerging ResidualDrop"
            ),
            "timm.models.eva": "Eva EvaAttention EvaBlock EvaBlockPostNorm",
            "timm.models.fasternet": "Block FasterNet MLPBlock Partial_conv3 PatchEmbed PatchMerging",
            "timm.models.fastvit": (
                "Attention AttentionBlock ConvMlp FastVit FastVitStage LayerScale2d MobileOneBlock PatchEmbed "
                "RepConditionalPosEnc RepMixer RepMixerBlock ReparamLargeKernelConv"
            ),
            "timm.models.focalnet": "Downsample FocalModulation FocalNet FocalNetBlock FocalNetStage LayerScale2d",
            "timm.models.gcvit": (
                "Downsample2d FeatureBlock GlobalContextVit GlobalContextVitBlock GlobalContextVitStage LayerScale "
                "MbConvBlock Stem WindowAttentionGlobal"
            ),
            "timm.models.gemma4_vit": (
                "Gemma4Attention Gemma4Block Gemma4ClippableLinear Gemma4GatedMlp Gemma4PatchEmbed "
                "Gemma4RotaryEmbedding2D Gemma4VisionPooler Gemma4VitClassifier Gemma4VitEncoder"
            ),
            "timm.models.ghostnet": (
                "GhostBottleneck GhostBottleneckV3 GhostModule GhostModuleV2 GhostModuleV3 GhostNet"
            ),
            "timm.models.hgnet": (
                "ClassifierHead ConvBNAct EseModule HighPerfGpuBlock HighPerfGpuNet HighPerfGpuStage "
                "LearnableAffineBlock LightConvBNAct StemV1 StemV2"
            ),
            "timm.models.hiera": "Hiera HieraBlock MaskUnitAttention PatchEmbed Reroll Unroll",
            "timm.models.hieradet_sam2": "HieraDet HieraPatchEmbed MultiScaleAttention MultiScaleBlock",
            "timm.models.hrnet": (
                "HighResolutionModule HighResolutionNet HighResolutionNetFeatures ModuleInterface SequentialList"
            ),
            "timm.models.iformer": (
                "ConvBlock ConvNorm FFN IFormer NormLinear RepCPE RepVitClassifier Residual SHMA SHMABlock StageBlock "
                "Stem"
            ),
            "timm.models.inception_next": (
                "ConvMlp InceptionDWConv2d MetaNeXt MetaNeXtBlock MetaNeXtStage MlpClassifierHead"
            ),
            "timm.models.inception_resnet_v2": "Block17 Block35 Block8 InceptionResnetV2 Mixed_5b Mixed_6a Mixed_7a",
            "timm.models.inception_v3": (
                "InceptionA InceptionAux InceptionB InceptionC InceptionD InceptionE InceptionV3"
            ),
            "timm.models.inception_v4": (
                "InceptionA InceptionB InceptionC InceptionV4 Mixed3a Mixed4a Mixed5a ReductionA ReductionB"
            ),
            "timm.models.lcnetv2": "LCNetV2 RepDepthwiseSeparable",
            "timm.models.levit": (
                "Attention AttentionDownsample ConvNorm Downsample Levit LevitBlock LevitDistilled LevitDownsample "
                "LevitMlp LevitStage LinearNorm NormLinear Stem16 Stem8"
            ),
            "timm.models.lowformer": (
                "ConvAttention ConvLayer FusedMBConv LowFormer LowFormerBlock MBConv ResidualBlock"
            ),
            "timm.models.mambaout": "Downsample DownsampleNormFirst GatedConvBlock MambaOut MambaOutStage MlpHead Stem",
            "timm.models.maxxvit": (
                "Attention2d AttentionCl ConvNeXtBlock Downsample2d LayerScale LayerScale2d MaxxVit MaxxVitBlock "
                "MaxxVitStage MbConvBlock ParallelMaxxVitBlock ParallelPartitionAttention PartitionAttention2d "
                "PartitionAttentionCl Stem TransformerBlock2d"
            ),
            "timm.models.metaformer": (
                "Attention Downsampling GroupNorm1NoBias LayerNorm2dNoBias LayerNormNoBias MetaFormer MetaFormerBlock "
                "MetaFormerStage MlpHead Pooling Scale SepConv SquaredReLU StarReLU Stem"
            ),
            "timm.models.mlp_mixer": "Affine MixerBlock MlpMixer ResBlock SpatialGatingBlock SpatialGatingUnit",
            "timm.models.mobilenetv3": "MobileNetV3 MobileNetV3Features",
            "timm.models.mobilenetv5": "MobileNetV5 MobileNetV5Encoder MobileNetV5MultiScaleFusionAdapter",
            "timm.models.mobilevit": "LinearSelfAttention LinearTransformerBlock MobileVitBlock MobileVitV2Block",
            "timm.models.mvitv2": (
                "MultiScaleAttention MultiScaleAttentionPoolFirst MultiScaleBlock MultiScaleVit MultiScaleVitStage "
                "PatchEmbed"
            ),
            "timm.models.naflexvit": "NaFlexEmbeds NaFlexVit",
            "timm.models.nasnet": (
                "ActConvBn BranchSeparables CellStem0 CellStem1 FirstCell NASNetALarge NormalCell ReductionCell0 "
                "ReductionCell1 SeparableConv2d"
            ),
            "timm.models.nest": "Attention ConvPool Nest NestLevel TransformerLayer",
            "timm.models.nextvit": (
                "ConvAttention ConvNormAct EfficientAttention NextConvBlock NextStage NextTransformerBlock NextViT "
                "PatchEmbed"
            ),
            "timm.models.nfnet": "DownsampleAvg GammaAct NormFreeBlock NormFreeNet",
            "timm.models.pit": "ConvEmbedding Pooling PoolingVisionTransformer SequentialTuple Transformer",
            "timm.models.pnasnet": (
                "ActConvBn BranchSeparables Cell CellBase CellStem0 FactorizedReduction PNASNet5Large SeparableConv2d"
            ),
            "timm.models.pvt_v2": (
                "Attention Block MlpWithDepthwiseConv OverlapPatchEmbed PyramidVisionTransformerStage "
                "PyramidVisionTransformerV2"
            ),
            "timm.models.qwen3_vit": "Qwen3VitClassifier Qwen3VitEncoder Qwen3VitPatchMerger",
            "timm.models.rdnet": "Block BlockESE DenseBlock DenseStage RDNet",
            "timm.models.regnet": "Bottleneck PreBottleneck RegNet RegStage",
            "timm.models.repghost": "RepGhostBottleneck RepGhostModule RepGhostNet",
            "timm.models.repvit": (
                "ConvNorm NormLinear RepVggDw RepViTBlock RepVit RepVitClassifier RepVitDownsample RepVitMlp "
                "RepVitStage RepVitStem"
            ),
            "timm.models.res2net": "Bottle2neck",
            "timm.models.resnest": "ResNestBottleneck",
            "timm.models.resnet": "BasicBlock Bottleneck ResNet",
            "timm.models.resnetv2": (
                "Bottleneck DownsampleAvg DownsampleConv PreActBasic PreActBottleneck ResNetStage ResNetV2"
            ),
            "timm.models.rexnet": "LinearBottleneck RexNet",
            "timm.models.selecsls": "SelecSls SelecSlsBlock SelectSeq SequentialList",
            "timm.models.senet": (
                "Bottleneck SEBottleneck SEModule SENet SEResNeXtBottleneck SEResNetBlock SEResNetBottleneck"
            ),
            "timm.models.sequencer": (
                "Downsample2d LSTM2d RNN2dBase RNNIdentity Sequencer2d Sequencer2dBlock Sequencer2dStage Shuffle"
            ),
            "timm.models.shvit": "BasicBlock Conv2dNorm FFN NormLinear PatchMerging Residual SHSA SHViT StageBlock",
            "timm.models.sknet": "SelectiveKernelBasic SelectiveKernelBottleneck",
            "timm.models.starnet": "Block ConvBN StarNet",
            "timm.models.swiftformer": (
                "Block ConvEncoder EfficientAdditiveAttention Embedding LayerScale2d LocalRepresentation Mlp Stage "
                "SwiftFormer"
            ),
            "timm.models.swin_transformer": (
                "PatchMerging SwinTransformer SwinTransformerBlock SwinTransformerStage WindowAttention"
            ),
            "timm.models.swin_transformer_v2": (
                "PatchMerging SwinTransformerV2 SwinTransformerV2Block SwinTransformerV2Stage WindowAttention"
            ),
            "timm.models.swin_transformer_v2_cr": (
                "PatchEmbed PatchMerging SwinTransformerV2Cr SwinTransformerV2CrBlock SwinTransformerV2CrStage "
                "WindowMultiHeadAttention"
            ),
            "timm.models.tiny_vit": (
                "Attention ConvLayer ConvNorm MBConv NormMlp PatchEmbed PatchMerging TinyVit TinyVitBlock TinyVitStage"
            ),
            "timm.models.tnt": "Attention Block PixelEmbed TNT",
            "timm.models.tresnet": "BasicBlock Bottleneck TResNet",
            "timm.models.twins": "Block GlobalSubSampleAttn LocallyGroupedAttn PatchEmbed PosConv Twins",
            "timm.models.vgg": "ConvMlp VGG",
            "timm.models.visformer": "Attention Block SpatialMlp Visformer",
            "timm.models.vision_transformer": (
                "Attention Block DiffParallelScalingBlock LayerScale ParallelScalingBlock ParallelThingsBlock "
                "ResPostBlock VisionTransformer"
            ),
            "timm.models.vision_transformer_hybrid": "ConvStem HybridEmbed HybridEmbedWithSize",
            "timm.models.vision_transformer_relpos": (
                "LayerScale RelPosAttention RelPosBlock ResPostRelPosBlock VisionTransformerRelPos"
            ),
            "timm.models.vision_transformer_sam": "Attention Block LayerScale VisionTransformerSAM",
            "timm.models.vitamin": "Downsample2d GeGluMlp MbConvLNBlock MbConvStages Stem StridedConv",
            "timm.models.volo": (
                "Attention ClassAttention ClassBlock Downsample OutlookAttention Outlooker PatchEmbed Transformer VOLO"
            ),
            "timm.models.vovnet": "OsaBlock OsaStage SequentialAppendList VovNet",
            "timm.models.xception": "Block SeparableConv2d Xception",
            "timm.models.xception_aligned": (
                "PreSeparableConv2d PreXceptionModule SeparableConv2d XceptionAligned XceptionModule"
            ),
            "timm.models.xcit": "ClassAttentionBlock ConvPatchEmbed LPI PositionalEncodingFourier XCA XCABlock Xcit",
            "timm.utils.attention_extract": "AttentionExtract",
            "timm.utils.model_ema": "ModelEmaV2 ModelEmaV3",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "timm.optim.adabelief": "AdaBelief",
            "timm.optim.adafactor": "Adafactor",
            "timm.optim.adahessian": "Adahessian",
            "timm.optim.adamp": "AdamP",
            "timm.optim.adan": "Adan",
            "timm.optim.lars": "Lars",
            "timm.optim.lookahead": "Lookahead",
            "timm.optim.madgrad": "MADGRAD",
            "timm.optim.mars": "Mars",
            "timm.optim.nadam": "NAdamLegacy Nadam",
            "timm.optim.radam": "RAdam RAdamLegacy",
            "timm.optim.sgdp": "SGDP",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=OPTIMIZER_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "timm.models._pretrained": "DefaultCfg",
            "timm.models.byobnet": "ByoModelCfg",
            "timm.models.cspnet": "CspStagesCfg",
            "timm.models.maxxvit": "MaxxVitCfg MaxxVitConvCfg MaxxVitTransformerCfg",
            "timm.models.mvitv2": "MultiScaleVitCfg",
            "timm.models.vitamin": "VitCfg",
            "timm.optim._optim_factory": "OptimInfo",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "timm.optim.adafactor_bv": "AdafactorBigVision",
            "timm.optim.adamw": "AdamW AdamWLegacy",
            "timm.optim.adopt": "Adopt",
            "timm.optim.kron": "Kron",
            "timm.optim.lamb": "Lamb",
            "timm.optim.laprop": "LaProp",
            "timm.optim.lion": "Lion",
            "timm.optim.muon": "Muon",
            "timm.optim.nadamw": "NAdamW",
            "timm.optim.nvnovograd": "NvNovoGrad",
            "timm.optim.rmsprop_tf": "RMSpropTF",
            "timm.optim.sgdw": "SGDW",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "timm.layers.format": "Format",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
)
