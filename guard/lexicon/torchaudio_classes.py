"""torchaudio: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family
from guard.lexicon.torch_nn import MODULE_STATE

SOURCE = "torchaudio 2.11.0; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "torchaudio.models.rnnt": "_Transcriber",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torchaudio.models._hdemucs": (
                "HDemucs _BLSTM _DConv _HDecLayer _HEncLayer _LayerScale _LocalState _ScaledEmbedding"
            ),
            "torchaudio.models.conformer": "Conformer ConformerLayer _ConvolutionModule _FeedForwardModule",
            "torchaudio.models.conv_tasnet": "ConvBlock ConvTasNet MaskGenerator",
            "torchaudio.models.deepspeech": "DeepSpeech FullyConnected",
            "torchaudio.models.emformer": "Emformer _EmformerAttention _EmformerImpl _EmformerLayer",
            "torchaudio.models.rnnt": "RNNT _CustomLSTM _EmformerEncoder _Joiner _Predictor _TimeReduction",
            "torchaudio.models.rnnt_decoder": "RNNTBeamSearch",
            "torchaudio.models.squim.objective": "AutoPool DPRNN Encoder RangeSigmoid SingleRNN SquimObjective",
            "torchaudio.models.squim.subjective": "AttPool Predictor SquimSubjective",
            "torchaudio.models.tacotron2": "Tacotron2 _Attention _Decoder _Encoder _LocationLayer _Postnet _Prenet",
            "torchaudio.models.wav2letter": "Wav2Letter",
            "torchaudio.models.wav2vec2.components": (
                "ConvLayerBlock ConvolutionalPositionalEmbedding Encoder EncoderLayer FeatureExtractor "
                "FeatureProjection FeedForward LayerNorm LogitGenerator MaskGenerator SelfAttention Transformer"
            ),
            "torchaudio.models.wav2vec2.model": "HuBERTPretrainModel Wav2Vec2Model",
            "torchaudio.models.wav2vec2.wavlm_attention": "WavLMSelfAttention",
            "torchaudio.models.wavernn": "MelResNet ResBlock Stretch2d UpsampleNetwork WaveRNN",
            "torchaudio.transforms._multi_channel": "MVDR PSD RTFMVDR SoudenMVDR",
            "torchaudio.transforms._transforms": (
                "AddNoise AmplitudeToDB ComputeDeltas Convolve Deemphasis FFTConvolve Fade FrequencyMasking "
                "GriffinLim InverseMelScale InverseSpectrogram LFCC Loudness MFCC MelScale MelSpectrogram "
                "MuLawDecoding MuLawEncoding PitchShift Preemphasis RNNTLoss Resample SlidingWindowCmn SpecAugment "
                "SpectralCentroid Spectrogram Speed SpeedPerturbation TimeMasking TimeStretch Vad Vol _AxisMasking"
            ),
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
)
