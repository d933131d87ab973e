"""ultralytics: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family
from guard.lexicon.torch_nn import MODULE_STATE

SOURCE = "ultralytics 8.0.239, ultralytics 8.4.190; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "ultralytics.nn.tasks": "_SafeLoad",
            "ultralytics.utils.loss": "v8ClassificationLoss",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "ultralytics.utils.loss": (
                "DepthLoss26 E2EDetectLoss E2ELoss PoseLoss26 SegmentLoss26 TVPDetectLoss TVPSegmentLoss "
                "v8DetectionLoss v8OBBLoss v8PoseLoss v8SegmentationLoss"
            ),
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "ultralytics.nn.modules.activation": "AGLU",
            "ultralytics.nn.modules.block": (
                "A2C2f ABlock AConv ADown Attention BNContrastiveHead Bottleneck BottleneckCSP C1 C2 C2PSA C2f "
                "C2fAttn C2fCIB C2fPSA C3 C3Ghost C3TR C3f C3k C3k2 C3x CBFuse CBLinear CIB ContrastiveHead DFL ELAN1 "
                "GhostBottleneck HGBlock HGStem ImagePoolingAttn MaxSigmoidAttnBlock PSA PSABlock Proto Proto26 "
                "RealNVP RepBottleneck RepC3 RepCSP RepNCSPELAN4 RepVGGDW ResNetBlock ResNetLayer Residual SAVPE "
                "SCDown SPP SPPELAN SPPF SwiGLUFFN TorchVision"
            ),
            "ultralytics.nn.modules.conv": (
                "CBAM ChannelAttention Concat Conv Conv2 ConvTranspose DWConv DWConvTranspose2d Focus GhostConv Index "
                "LightConv RepConv SpatialAttention"
            ),
            "ultralytics.nn.modules.head": (
                "Classify Depth Detect LRPCHead OBB OBB26 Pose Pose26 RTDETRDecoder Segment Segment26 SemanticSegment "
                "WorldDetect YOLOEDetect YOLOESegment YOLOESegment26 v10Detect"
            ),
            "ultralytics.nn.modules.transformer": (
                "AIFI DeformableTransformerDecoder DeformableTransformerDecoderLayer LayerNorm2d MLP MLPBlock "
                "MSDeformAttn TransformerBlock TransformerEncoderLayer TransformerLayer"
            ),
            "ultralytics.nn.tasks": (
                "BaseModel ClassificationModel DepthModel DetectionModel Ensemble OBBModel PoseModel "
                "RTDETRDetectionModel SegmentationModel SemanticSegmentationModel WorldModel YOLOEModel YOLOESegModel"
            ),
            "ultralytics.utils.loss": (
                "BCEDiceLoss BboxLoss DFLoss FocalLoss KeypointLoss MultiChannelDiceLoss RLELoss RotatedBboxLoss "
                "SemanticSegmentationLoss VarifocalLoss"
            ),
            "ultralytics.utils.tal": (
                "PoseTaskAlignedAssigner RotatedTaskAlignedAssigner SegTaskAlignedAssigner TaskAlignedAssigner"
            ),
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "ultralytics.nn.modules.block": "AAttn",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
)
