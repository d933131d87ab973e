"""transformers_a_to_l: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family
from guard.lexicon.hf_states import OUTPUT, PLAIN_NAME
from guard.lexicon.torch_nn import MODULE_STATE

SOURCE = "transformers 4.30.2, transformers 4.57.6, transformers 5.24.0; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "transformers.models.conditional_detr.modeling_conditional_detr": "NestedTensor",
            "transformers.models.deberta.modeling_deberta": "DropoutContext",
            "transformers.models.deberta_v2.modeling_deberta_v2": "DropoutContext",
            "transformers.models.deformable_detr.modeling_deformable_detr": "NestedTensor",
            "transformers.models.detr.modeling_detr": "NestedTensor",
            "transformers.models.edgetam_video.modeling_edgetam_video": "EdgeTamVideoInferenceCache",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.models.auto.modeling_auto": (
                "AutoBackbone AutoModel AutoModelForAudioClassification AutoModelForAudioFrameClassification "
                "AutoModelForAudioTokenization AutoModelForAudioXVector AutoModelForCTC AutoModelForCausalLM "
                "AutoModelForDecision AutoModelForDepthEstimation AutoModelForDocumentQuestionAnswering "
                "AutoModelForImageClassification AutoModelForImageMatting AutoModelForImageSegmentation "
                "AutoModelForImageTextToText AutoModelForImageToImage AutoModelForInstanceSegmentation "
                "AutoModelForKeypointDetection AutoModelForKeypointMatching AutoModelForMaskGeneration "
                "AutoModelForMaskedImageModeling AutoModelForMaskedLM AutoModelForMultimodalLM "
                "AutoModelForMultipleChoice AutoModelForNextSentencePrediction AutoModelForNormalEstimation "
                "AutoModelForObjectDetection AutoModelForPointmapEstimation AutoModelForPoseEstimation "
                "AutoModelForPreTraining AutoModelForQuestionAnswering AutoModelForRNNT "
                "AutoModelForSemanticSegmentation AutoModelForSeq2SeqLM AutoModelForSequenceClassification "
                "AutoModelForSpeechSeq2Seq AutoModelForTDT AutoModelForTableQuestionAnswering "
                "AutoModelForTableRecognition AutoModelForTextEncoding AutoModelForTextRecognition "
                "AutoModelForTextToSpectrogram AutoModelForTextToWaveform AutoModelForTimeSeriesPrediction "
                "AutoModelForTokenClassification AutoModelForUniversalSegmentation AutoModelForVideoClassification "
                "AutoModelForVision2Seq AutoModelForVisualQuestionAnswering AutoModelForZeroShotImageClassification "
                "AutoModelForZeroShotObjectDetection AutoModelWithLMHead _AutoModelForVision2Seq _AutoModelWithLMHead"
            ),
            "transformers.models.auto.modeling_flax_auto": (
                "FlaxAutoModel FlaxAutoModelForCausalLM FlaxAutoModelForImageClassification FlaxAutoModelForMaskedLM "
                "FlaxAutoModelForMultipleChoice FlaxAutoModelForNextSentencePrediction FlaxAutoModelForPreTraining "
                "FlaxAutoModelForQuestionAnswering FlaxAutoModelForSeq2SeqLM FlaxAutoModelForSequenceClassification "
                "FlaxAutoModelForSpeechSeq2Seq FlaxAutoModelForTokenClassification FlaxAutoModelForVision2Seq"
            ),
            "transformers.models.auto.modeling_tf_auto": (
                "TFAutoModel TFAutoModelForAudioClassification TFAutoModelForCausalLM "
                "TFAutoModelForDocumentQuestionAnswering TFAutoModelForImageClassification "
                "TFAutoModelForMaskGeneration TFAutoModelForMaskedImageModeling TFAutoModelForMaskedLM "
                "TFAutoModelForMultipleChoice TFAutoModelForNextSentencePrediction TFAutoModelForPreTraining "
                "TFAutoModelForQuestionAnswering TFAutoModelForSemanticSegmentation TFAutoModelForSeq2SeqLM "
                "TFAutoModelForSequenceClassification TFAutoModelForSpeechSeq2Seq "
                "TFAutoModelForTableQuestionAnswering TFAutoModelForTextEncoding TFAutoModelForTokenClassification "
                "TFAutoModelForVision2Seq TFAutoModelForZeroShotImageClassification TFAutoModelWithLMHead "
                "_TFAutoModelWithLMHead"
            ),
            "transformers.models.bamba.modeling_bamba": "HybridMambaAttentionDynamicCache",
            "transformers.models.chameleon.modeling_chameleon": "ChameleonImageVocabularyMapping",
            "transformers.models.deepseek_v4.modeling_deepseek_v4": "DeepseekV4CSACache DeepseekV4HCACache",
            "transformers.models.deta.modeling_deta": "DetaMatcher",
            "transformers.models.edgetam_video.modeling_edgetam_video": "EdgeTamVideoInferenceSession",
            "transformers.models.emu3.modeling_emu3": "Emu3ImageVocabularyMapping",
            "transformers.models.esm.modeling_esmfold": "EsmCategoricalMixture",
            "transformers.models.falcon_h1.modeling_falcon_h1": "FalconHybridMambaAttentionDynamicCache",
            "transformers.models.falcon_mamba.modeling_falcon_mamba": "FalconMambaCache",
            "transformers.models.granitemoehybrid.modeling_granitemoehybrid": "HybridMambaAttentionDynamicCache",
            "transformers.models.jamba.modeling_jamba": "HybridMambaAttentionDynamicCache",
            "transformers.models.kyutai_speech_to_text.modeling_kyutai_speech_to_text": (
                "KyutaiSpeechToTextConv1dPaddingCache"
            ),
            "transformers.models.lfm2.modeling_lfm2": "Lfm2HybridConvCache",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.models.afmoe.modeling_afmoe": (
                "AfmoeAttention AfmoeDecoderLayer AfmoeExperts AfmoeForCausalLM AfmoeMLP AfmoeModel "
                "AfmoePreTrainedModel AfmoeRMSNorm AfmoeRotaryEmbedding AfmoeSparseMoeBlock AfmoeTokenChoiceRouter"
            ),
            "transformers.models.aimv2.modeling_aimv2": (
                "Aimv2Attention Aimv2AttentionPoolingHead Aimv2Encoder Aimv2EncoderLayer Aimv2MLP Aimv2Model "
                "Aimv2PreTrainedModel Aimv2RMSNorm Aimv2TextEmbeddings Aimv2TextModel Aimv2VisionEmbeddings "
                "Aimv2VisionModel"
            ),
            "transformers.models.albert.modeling_albert": (
                "AlbertAttention AlbertEmbeddings AlbertForMaskedLM AlbertForMultipleChoice AlbertForPreTraining "
                "AlbertForQuestionAnswering AlbertForSequenceClassification AlbertForTokenClassification AlbertLayer "
                "AlbertLayerGroup AlbertMLMHead AlbertModel AlbertPreTrainedModel AlbertSOPHead AlbertSdpaAttention "
                "AlbertTransformer"
            ),
            "transformers.models.align.modeling_align": (
                "AlignModel AlignPreTrainedModel AlignTextAttention AlignTextEmbeddings AlignTextEncoder "
                "AlignTextIntermediate AlignTextLayer AlignTextModel AlignTextOutput AlignTextPooler "
                "AlignTextSelfAttention AlignTextSelfOutput AlignVisionBlock AlignVisionDepthwiseConv2d "
                "AlignVisionDepthwiseLayer AlignVisionEmbeddings AlignVisionEncoder AlignVisionExpansionLayer "
                "AlignVisionFinalBlockLayer AlignVisionModel AlignVisionSqueezeExciteLayer"
            ),
            "transformers.models.altclip.modeling_altclip": (
                "AltCLIPAttention AltCLIPEncoder AltCLIPEncoderLayer AltCLIPMLP AltCLIPModel AltCLIPPreTrainedModel "
                "AltCLIPTextModel AltCLIPVisionEmbeddings AltCLIPVisionModel AltCLIPVisionTransformer "
                "AltRobertaAttention AltRobertaEmbeddings AltRobertaEncoder AltRobertaIntermediate AltRobertaLayer "
                "AltRobertaModel AltRobertaOutput AltRobertaPooler AltRobertaSelfAttention AltRobertaSelfOutput"
            ),
            "transformers.models.apertus.modeling_apertus": (
                "ApertusAttention ApertusDecoderLayer ApertusForCausalLM ApertusForTokenClassification ApertusMLP "
                "ApertusModel ApertusPreTrainedModel ApertusRMSNorm ApertusRotaryEmbedding"
            ),
            "transformers.models.apertus1p5.modeling_apertus1p5": (
                "Apertus1p5ForConditionalGeneration Apertus1p5Model Apertus1p5PreTrainedModel Apertus1p5TextAttention "
                "Apertus1p5TextDecoderLayer Apertus1p5TextForCausalLM Apertus1p5TextMLP Apertus1p5TextModel "
                "Apertus1p5TextPreTrainedModel Apertus1p5TextRMSNorm Apertus1p5TextRotaryEmbedding "
                "Apertus1p5VisionTokenizerAttnBlock Apertus1p5VisionTokenizerDownsample "
                "Apertus1p5VisionTokenizerEncoder Apertus1p5VisionTokenizerEncoderBlock "
                "Apertus1p5VisionTokenizerEncoderStage Apertus1p5VisionTokenizerMiddleBlock "
                "Apertus1p5VisionTokenizerModel Apertus1p5VisionTokenizerPreTrainedModel "
                "Apertus1p5VisionTokenizerResnetBlock Apertus1p5VisionTokenizerVectorQuantizer"
            ),
            "transformers.models.arcee.modeling_arcee": (
                "ArceeAttention ArceeDecoderLayer ArceeForCausalLM ArceeForQuestionAnswering "
                "ArceeForSequenceClassification ArceeForTokenClassification ArceeMLP ArceeModel ArceePreTrainedModel "
                "ArceeRMSNorm ArceeRotaryEmbedding"
            ),
            "transformers.models.aria.modeling_aria": (
                "AriaCrossAttention AriaExperts AriaForConditionalGeneration AriaGroupedExpertsGemm "
                "AriaGroupedExpertsMLP AriaModel AriaPreTrainedModel AriaProjector AriaProjectorMLP "
                "AriaSharedExpertsMLP AriaTextAttention AriaTextDecoderLayer AriaTextForCausalLM AriaTextMoELayer "
                "AriaTextModel AriaTextPreTrainedModel AriaTextRMSNorm AriaTextRotaryEmbedding AriaTextTopKRouter"
            ),
            "transformers.models.audio_spectrogram_transformer.modeling_audio_spectrogram_transformer": (
                "ASTAttention ASTEmbeddings ASTEncoder ASTForAudioClassification ASTIntermediate ASTLayer ASTMLP "
                "ASTMLPHead ASTModel ASTOutput ASTPatchEmbeddings ASTPreTrainedModel ASTSelfAttention ASTSelfOutput"
            ),
            "transformers.models.audioflamingo3.modeling_audioflamingo3": (
                "AudioFlamingo3Attention AudioFlamingo3Encoder AudioFlamingo3EncoderLayer "
                "AudioFlamingo3ForConditionalGeneration AudioFlamingo3Model AudioFlamingo3MultiModalProjector "
                "AudioFlamingo3PreTrainedModel"
            ),
            "transformers.models.autoformer.modeling_autoformer": (
                "AutoformerAttention AutoformerDecoder AutoformerDecoderLayer AutoformerEncoder "
                "AutoformerEncoderLayer AutoformerFeatureEmbedder AutoformerForPrediction AutoformerLayernorm "
                "AutoformerMeanScaler AutoformerModel AutoformerNOPScaler AutoformerPreTrainedModel "
                "AutoformerSeriesDecompositionLayer AutoformerSinusoidalPositionalEmbedding AutoformerStdScaler "
                "AutoformerValueEmbedding"
            ),
            "transformers.models.axk1.modeling_axk1": (
                "AXK1Attention AXK1DecoderLayer AXK1Experts AXK1ForCausalLM AXK1ForSequenceClassification "
                "AXK1ForTokenClassification AXK1MLP AXK1MoE AXK1Model AXK1PreTrainedModel AXK1RMSNorm "
                "AXK1RotaryEmbedding AXK1TopkRouter"
            ),
            "transformers.models.axk2.modeling_axk2": (
                "AXK2Attention AXK2DecoderLayer AXK2Experts AXK2ForCausalLM AXK2ForSequenceClassification "
                "AXK2ForTokenClassification AXK2GateMLP AXK2GatedRMSNorm AXK2Indexer AXK2MLP AXK2MoE AXK2Model "
                "AXK2PreTrainedModel AXK2RMSNorm AXK2RotaryEmbedding AXK2TopkRouter"
            ),
            "transformers.models.aya_vision.modeling_aya_vision": (
                "AyaVisionForConditionalGeneration AyaVisionModel AyaVisionMultiModalProjector AyaVisionPreTrainedModel"
            ),
            "transformers.models.bailing_hybrid.modeling_bailing_hybrid": (
                "BailingHybridAttention BailingHybridDecoderLayer BailingHybridDeltaAttention BailingHybridExperts "
                "BailingHybridForCausalLM BailingHybridForgetGate BailingHybridMLP BailingHybridMoE "
                "BailingHybridModel BailingHybridPreTrainedModel BailingHybridRMSNorm BailingHybridRMSNormGated "
                "BailingHybridRotaryEmbedding BailingHybridTopkRouter"
            ),
            "transformers.models.bamba.modeling_bamba": (
                "BambaAttention BambaDecoderLayer BambaForCausalLM BambaMLP BambaMixer BambaModel "
                "BambaPreTrainedModel BambaRMSNorm BambaRMSNormGated BambaRotaryEmbedding"
            ),
            "transformers.models.bark.modeling_bark": (
                "BarkBlock BarkCausalModel BarkCoarseModel BarkFineModel BarkMLP BarkModel BarkPreTrainedModel "
                "BarkSelfAttention BarkSelfFlashAttention2 BarkSemanticModel"
            ),
            "transformers.models.bart.modeling_bart": (
                "BartAttention BartClassificationHead BartDecoder BartDecoderLayer BartDecoderWrapper BartEncoder "
                "BartEncoderLayer BartForCausalLM BartForConditionalGeneration BartForQuestionAnswering "
                "BartForSequenceClassification BartLearnedPositionalEmbedding BartModel BartPreTrainedModel "
                "BartPretrainedModel BartScaledWordEmbedding PretrainedBartModel"
            ),
            "transformers.models.beam.modeling_beam": (
                "BeamAttention BeamDecoderLayer BeamExperts BeamForCausalLM BeamForTokenClassification BeamMLP "
                "BeamMoE BeamModel BeamPreTrainedModel BeamRMSNorm BeamRotaryEmbedding BeamTopKRouter"
            ),
            "transformers.models.beit.modeling_beit": (
                "BeitAttention BeitBackbone BeitConvLayer BeitConvModule BeitDropPath BeitEmbeddings BeitEncoder "
                "BeitFCNHead BeitFPNNeck BeitFPNUpBlock BeitForImageClassification BeitForMaskedImageModeling "
                "BeitForSemanticSegmentation BeitIntermediate BeitLayer BeitMLP BeitModel BeitOutput "
                "BeitPatchEmbeddings BeitPooler BeitPreTrainedModel BeitPyramidPoolingBlock BeitPyramidPoolingModule "
                "BeitRelativePositionBias BeitSdpaSelfAttention BeitSelfAttention BeitSelfOutput BeitUperHead"
            ),
            "transformers.models.bert.modeling_bert": (
                "BertAttention BertCrossAttention BertEmbeddings BertEncoder BertForMaskedLM BertForMultipleChoice "
                "BertForNextSentencePrediction BertForPreTraining BertForQuestionAnswering "
                "BertForSequenceClassification BertForTokenClassification BertIntermediate BertLMHeadModel "
                "BertLMPredictionHead BertLayer BertModel BertOnlyMLMHead BertOnlyNSPHead BertOutput BertPooler "
                "BertPreTrainedModel BertPreTrainingHeads BertPredictionHeadTransform BertSdpaSelfAttention "
                "BertSelfAttention BertSelfOutput"
            ),
            "transformers.models.bert_generation.modeling_bert_generation": (
                "BertEncoder BertGenerationAttention BertGenerationCrossAttention BertGenerationDecoder "
                "BertGenerationEmbeddings BertGenerationEncoder BertGenerationIntermediate BertGenerationLayer "
                "BertGenerationOnlyLMHead BertGenerationOutput BertGenerationPreTrainedModel "
                "BertGenerationSelfAttention BertGenerationSelfOutput"
            ),
            "transformers.models.big_bird.modeling_big_bird": (
                "BigBirdAttention BigBirdBlockSparseAttention BigBirdClassificationHead BigBirdEmbeddings "
                "BigBirdEncoder BigBirdForCausalLM BigBirdForMaskedLM BigBirdForMultipleChoice BigBirdForPreTraining "
                "BigBirdForQuestionAnswering BigBirdForQuestionAnsweringHead BigBirdForSequenceClassification "
                "BigBirdForTokenClassification BigBirdIntermediate BigBirdLMPredictionHead BigBirdLayer BigBirdModel "
                "BigBirdOnlyMLMHead BigBirdOnlyNSPHead BigBirdOutput BigBirdPreTrainedModel BigBirdPreTrainingHeads "
                "BigBirdPredictionHeadTransform BigBirdSelfAttention BigBirdSelfOutput"
            ),
            "transformers.models.bigbird_pegasus.modeling_bigbird_pegasus": (
                "BigBirdPegasusBlockSparseAttention BigBirdPegasusClassificationHead BigBirdPegasusDecoder "
                "BigBirdPegasusDecoderAttention BigBirdPegasusDecoderLayer BigBirdPegasusDecoderWrapper "
                "BigBirdPegasusEncoder BigBirdPegasusEncoderAttention BigBirdPegasusEncoderLayer "
                "BigBirdPegasusForCausalLM BigBirdPegasusForConditionalGeneration BigBirdPegasusForQuestionAnswering "
                "BigBirdPegasusForSequenceClassification BigBirdPegasusLearnedPositionalEmbedding BigBirdPegasusModel "
                "BigBirdPegasusPreTrainedModel BigBirdPegasusScaledWordEmbedding BigBirdPegasusSelfAttention"
            ),
            "transformers.models.biogpt.modeling_biogpt": (
                "BioGptAttention BioGptDecoderLayer BioGptForCausalLM BioGptForSequenceClassification "
                "BioGptForTokenClassification BioGptLearnedPositionalEmbedding BioGptModel BioGptPreTrainedModel "
                "BioGptScaledWordEmbedding"
            ),
            "transformers.models.bit.modeling_bit": (
                "BitBackbone BitBottleneckLayer BitDownsampleConv BitDropPath BitEmbeddings BitEncoder "
                "BitForImageClassification BitGroupNormActivation BitMaxPool2d BitModel "
                "BitPreActivationBottleneckLayer BitPreTrainedModel BitStage DynamicPad2d WeightStandardizedConv2d"
            ),
            "transformers.models.bitnet.modeling_bitnet": (
                "BitNetAttention BitNetDecoderLayer BitNetForCausalLM BitNetMLP BitNetModel BitNetPreTrainedModel "
                "BitNetRMSNorm BitNetRotaryEmbedding"
            ),
            "transformers.models.blenderbot.modeling_blenderbot": (
                "BlenderbotAttention BlenderbotDecoder BlenderbotDecoderLayer BlenderbotDecoderWrapper "
                "BlenderbotEncoder BlenderbotEncoderLayer BlenderbotForCausalLM BlenderbotForConditionalGeneration "
                "BlenderbotLearnedPositionalEmbedding BlenderbotModel BlenderbotPreTrainedModel "
                "BlenderbotScaledWordEmbedding"
            ),
            "transformers.models.blenderbot_small.modeling_blenderbot_small": (
                "BlenderbotSmallAttention BlenderbotSmallDecoder BlenderbotSmallDecoderLayer "
                "BlenderbotSmallDecoderWrapper BlenderbotSmallEncoder BlenderbotSmallEncoderLayer "
                "BlenderbotSmallForCausalLM BlenderbotSmallForConditionalGeneration "
                "BlenderbotSmallLearnedPositionalEmbedding BlenderbotSmallModel BlenderbotSmallPreTrainedModel"
            ),
            "transformers.models.blip.modeling_blip": (
                "BlipAttention BlipEncoder BlipEncoderLayer BlipForConditionalGeneration BlipForImageTextRetrieval "
                "BlipForQuestionAnswering BlipMLP BlipModel BlipPreTrainedModel BlipTextEmbeddings "
                "BlipVisionEmbeddings BlipVisionModel"
            ),
            "transformers.models.blip.modeling_blip_text": (
                "BlipTextAttention BlipTextEmbeddings BlipTextEncoder BlipTextIntermediate BlipTextLMHeadModel "
                "BlipTextLMPredictionHead BlipTextLayer BlipTextModel BlipTextOnlyMLMHead BlipTextOutput "
                "BlipTextPooler BlipTextPreTrainedModel BlipTextPredictionHeadTransform BlipTextSelfAttention "
                "BlipTextSelfOutput"
            ),
            "transformers.models.blip_2.modeling_blip_2": (
                "Blip2Attention Blip2Encoder Blip2EncoderLayer Blip2ForConditionalGeneration "
                "Blip2ForImageTextRetrieval Blip2MLP Blip2Model Blip2PreTrainedModel Blip2QFormerAttention "
                "Blip2QFormerEncoder Blip2QFormerIntermediate Blip2QFormerLayer Blip2QFormerModel "
                "Blip2QFormerMultiHeadAttention Blip2QFormerOutput Blip2QFormerSelfOutput Blip2TextEmbeddings "
                "Blip2TextModelWithProjection Blip2VisionEmbeddings Blip2VisionModel Blip2VisionModelWithProjection"
            ),
            "transformers.models.bloom.modeling_bloom": (
                "BloomAttention BloomBlock BloomForCausalLM BloomForQuestionAnswering BloomForSequenceClassification "
                "BloomForTokenClassification BloomGelu BloomMLP BloomModel BloomPreTrainedModel"
            ),
            "transformers.models.blt.modeling_blt": (
                "BltCrossAttention BltForCausalLM BltGlobalTransformer BltLocalDecoder BltLocalEncoder BltMLP "
                "BltModel BltPatcher BltPreTrainedModel BltRMSNorm BltRotaryEmbedding BltSelfAttention "
                "BltTransformerLayer"
            ),
            "transformers.models.bridgetower.modeling_bridgetower": (
                "BridgeTowerAttention BridgeTowerBertCrossLayer BridgeTowerContrastiveHead BridgeTowerCrossAttention "
                "BridgeTowerForContrastiveLearning BridgeTowerForImageAndTextRetrieval BridgeTowerForMaskedLM "
                "BridgeTowerITMHead BridgeTowerIntermediate BridgeTowerLinkTower BridgeTowerMLMHead BridgeTowerModel "
                "BridgeTowerOutput BridgeTowerPooler BridgeTowerPreTrainedModel BridgeTowerPredictionHeadTransform "
                "BridgeTowerResidualAttention BridgeTowerSelfAttention BridgeTowerSelfOutput "
                "BridgeTowerTextEmbeddings BridgeTowerTextEncoder BridgeTowerTextLayer BridgeTowerTextModel "
                "BridgeTowerTransformer BridgeTowerVisionEmbeddings BridgeTowerVisionModel "
                "BridgeTowerVisionTransformer"
            ),
            "transformers.models.bros.modeling_bros": (
                "BrosAttention BrosBboxEmbeddings BrosEncoder BrosForTokenClassification BrosIntermediate BrosLayer "
                "BrosModel BrosOutput BrosPooler BrosPositionalEmbedding1D BrosPositionalEmbedding2D "
                "BrosPreTrainedModel BrosRelationExtractor BrosSelfAttention BrosSelfOutput "
                "BrosSpadeEEForTokenClassification BrosSpadeELForTokenClassification BrosTextEmbeddings"
            ),
            "transformers.models.camembert.modeling_camembert": (
                "CamembertAttention CamembertClassificationHead CamembertCrossAttention CamembertEmbeddings "
                "CamembertEncoder CamembertForCausalLM CamembertForMaskedLM CamembertForMultipleChoice "
                "CamembertForQuestionAnswering CamembertForSequenceClassification CamembertForTokenClassification "
                "CamembertIntermediate CamembertLMHead CamembertLayer CamembertModel CamembertOutput CamembertPooler "
                "CamembertPreTrainedModel CamembertSdpaSelfAttention CamembertSelfAttention CamembertSelfOutput"
            ),
            "transformers.models.canary.modeling_canary": (
                "CanaryCrossAttention CanaryDecoder CanaryDecoderLayer CanaryDecoderMLP "
                "CanaryForConditionalGeneration CanaryModel CanaryPositionalEmbedding CanaryPreTrainedModel "
                "CanarySelfAttention"
            ),
            "transformers.models.canine.modeling_canine": (
                "CanineAttention CanineEmbeddings CanineEncoder CanineForMultipleChoice CanineForQuestionAnswering "
                "CanineForSequenceClassification CanineForTokenClassification CanineIntermediate "
                "CanineLMPredictionHead CanineLayer CanineModel CanineOnlyMLMHead CanineOutput CaninePooler "
                "CaninePreTrainedModel CaninePredictionHeadTransform CanineSelfAttention CanineSelfOutput "
                "CharactersToMolecules ConvProjection"
            ),
            "transformers.models.chameleon.modeling_chameleon": (
                "ChameleonAttention ChameleonDecoderLayer ChameleonDynamicNTKScalingRotaryEmbedding "
                "ChameleonForConditionalGeneration ChameleonLayerNorm ChameleonLinearScalingRotaryEmbedding "
                "ChameleonMLP ChameleonModel ChameleonPreTrainedModel ChameleonRMSNorm ChameleonRotaryEmbedding "
                "ChameleonSwinDecoderLayer ChameleonVQVAE ChameleonVQVAEEncoder ChameleonVQVAEEncoderAttnBlock "
                "ChameleonVQVAEEncoderConvDownsample ChameleonVQVAEEncoderResnetBlock ChameleonVQVAEVectorQuantizer"
            ),
            "transformers.models.chinese_clip.modeling_chinese_clip": (
                "ChineseCLIPModel ChineseCLIPPreTrainedModel ChineseCLIPTextAttention ChineseCLIPTextEmbeddings "
                "ChineseCLIPTextEncoder ChineseCLIPTextIntermediate ChineseCLIPTextLayer ChineseCLIPTextModel "
                "ChineseCLIPTextOutput ChineseCLIPTextPooler ChineseCLIPTextSelfAttention ChineseCLIPTextSelfOutput "
                "ChineseCLIPVisionAttention ChineseCLIPVisionEmbeddings ChineseCLIPVisionEncoder "
                "ChineseCLIPVisionLayer ChineseCLIPVisionMLP ChineseCLIPVisionModel ChineseCLIPVisionTransformer"
            ),
            "transformers.models.chmv2.modeling_chmv2": (
                "CHMv2FeatureFusionLayer CHMv2FeaturesToDepth CHMv2ForDepthEstimation CHMv2Head "
                "CHMv2PreActResidualLayer CHMv2PreTrainedModel CHMv2ReassembleLayer CHMv2ReassembleStage "
                "CHMv2UpsampleConvHead"
            ),
            "transformers.models.clap.modeling_clap": (
                "ClapAudioAFFBlock ClapAudioAttention ClapAudioEncoder ClapAudioIntermediate ClapAudioLayer "
                "ClapAudioModel ClapAudioModelWithProjection ClapAudioOutput ClapAudioPatchEmbed "
                "ClapAudioPatchMerging ClapAudioSelfAttention ClapAudioSelfOutput ClapAudioStage ClapDropPath "
                "ClapModel ClapPreTrainedModel ClapProjectionLayer ClapTextAttention ClapTextEmbeddings "
                "ClapTextEncoder ClapTextIntermediate ClapTextLayer ClapTextModel ClapTextModelWithProjection "
                "ClapTextOutput ClapTextPooler ClapTextSelfAttention ClapTextSelfOutput"
            ),
            "transformers.models.clip.modeling_clip": (
                "CLIPAttention CLIPEncoder CLIPEncoderLayer CLIPForImageClassification CLIPMLP CLIPModel "
                "CLIPPreTrainedModel CLIPTextEmbeddings CLIPTextModel CLIPTextModelWithProjection CLIPTextTransformer "
                "CLIPVisionEmbeddings CLIPVisionModel CLIPVisionModelWithProjection CLIPVisionTransformer"
            ),
            "transformers.models.clipseg.modeling_clipseg": (
                "CLIPSegAttention CLIPSegDecoder CLIPSegDecoderLayer CLIPSegEncoder CLIPSegEncoderLayer "
                "CLIPSegForImageSegmentation CLIPSegMLP CLIPSegModel CLIPSegPreTrainedModel CLIPSegTextEmbeddings "
                "CLIPSegTextModel CLIPSegTextTransformer CLIPSegVisionEmbeddings CLIPSegVisionModel "
                "CLIPSegVisionTransformer"
            ),
            "transformers.models.clvp.modeling_clvp": (
                "ClvpConditioningEncoder ClvpDecoder ClvpDecoderLayer ClvpDecoderMLP ClvpEncoder ClvpEncoderLayer "
                "ClvpEncoderMLP ClvpForCausalLM ClvpGatedLinearUnit ClvpModel ClvpModelForConditionalGeneration "
                "ClvpPreTrainedModel ClvpRMSNorm ClvpRotaryPositionalEmbedding ClvpSelfAttention ClvpSequenceSummary"
            ),
            "transformers.models.codegen.modeling_codegen": (
                "CodeGenAttention CodeGenBlock CodeGenForCausalLM CodeGenMLP CodeGenModel CodeGenPreTrainedModel "
                "CodeGenRotaryEmbedding"
            ),
            "transformers.models.cohere.modeling_cohere": (
                "CohereAttention CohereDecoderLayer CohereForCausalLM CohereLayerNorm CohereMLP CohereModel "
                "CoherePreTrainedModel CohereRotaryEmbedding"
            ),
            "transformers.models.cohere2.modeling_cohere2": (
                "Cohere2Attention Cohere2DecoderLayer Cohere2ForCausalLM Cohere2LayerNorm Cohere2MLP Cohere2Model "
                "Cohere2PreTrainedModel Cohere2RotaryEmbedding"
            ),
            "transformers.models.cohere2_moe.modeling_cohere2_moe": (
                "Cohere2MoeAttention Cohere2MoeDecoderLayer Cohere2MoeExperts Cohere2MoeForCausalLM "
                "Cohere2MoeLayerNorm Cohere2MoeMLP Cohere2MoeModel Cohere2MoePreTrainedModel Cohere2MoeRMSNorm "
                "Cohere2MoeRotaryEmbedding Cohere2MoeSparseMoeBlock Cohere2MoeTopKRouter"
            ),
            "transformers.models.cohere2_vision.modeling_cohere2_vision": (
                "Cohere2VisionForConditionalGeneration Cohere2VisionModel Cohere2VisionMultiModalProjector "
                "Cohere2VisionPreTrainedModel"
            ),
            "transformers.models.cohere_asr.modeling_cohere_asr": (
                "CohereAsrCrossAttention CohereAsrDecoder CohereAsrDecoderLayer CohereAsrDecoderMLP "
                "CohereAsrForConditionalGeneration CohereAsrModel CohereAsrPreTrainedModel CohereAsrSelfAttention"
            ),
            "transformers.models.cohere_compass.modeling_cohere_compass": (
                "CohereCompassAttention CohereCompassDecoderLayer CohereCompassForCausalLM "
                "CohereCompassForConditionalGeneration CohereCompassLayerNorm CohereCompassMLP CohereCompassModel "
                "CohereCompassPreTrainedModel CohereCompassRotaryEmbedding CohereCompassTextForSequenceClassification "
                "CohereCompassTextModel CohereCompassVisionAttention CohereCompassVisionBlock CohereCompassVisionMLP "
                "CohereCompassVisionModel CohereCompassVisionPatchEmbed CohereCompassVisionPatchMerger "
                "CohereCompassVisionRotaryEmbedding"
            ),
            "transformers.models.colmodernvbert.modeling_colmodernvbert": (
                "ColModernVBertForRetrieval ColModernVBertPreTrainedModel"
            ),
            "transformers.models.colpali.modeling_colpali": "ColPaliForRetrieval ColPaliPreTrainedModel",
            "transformers.models.colqwen2.modeling_colqwen2": "ColQwen2ForRetrieval ColQwen2PreTrainedModel",
            "transformers.models.conditional_detr.modeling_conditional_detr": (
                "ConditionalDetrAttention ConditionalDetrClassificationHead ConditionalDetrConvBlock "
                "ConditionalDetrConvEncoder ConditionalDetrConvModel ConditionalDetrDecoder "
                "ConditionalDetrDecoderCrossAttention ConditionalDetrDecoderLayer ConditionalDetrDecoderSelfAttention "
                "ConditionalDetrEncoder ConditionalDetrEncoderLayer ConditionalDetrFPNFusionStage "
                "ConditionalDetrForObjectDetection ConditionalDetrForSegmentation ConditionalDetrFrozenBatchNorm2d "
                "ConditionalDetrHungarianMatcher ConditionalDetrLearnedPositionEmbedding ConditionalDetrLoss "
                "ConditionalDetrMHAttentionMap ConditionalDetrMLP ConditionalDetrMLPPredictionHead "
                "ConditionalDetrMaskHeadSmallConv ConditionalDetrModel ConditionalDetrPreTrainedModel "
                "ConditionalDetrSelfAttention ConditionalDetrSinePositionEmbedding DetrAttention MLP"
            ),
            "transformers.models.convbert.modeling_convbert": (
                "ConvBertAttention ConvBertClassificationHead ConvBertEmbeddings ConvBertEncoder ConvBertForMaskedLM "
                "ConvBertForMultipleChoice ConvBertForQuestionAnswering ConvBertForSequenceClassification "
                "ConvBertForTokenClassification ConvBertGeneratorPredictions ConvBertIntermediate ConvBertLayer "
                "ConvBertModel ConvBertOutput ConvBertPreTrainedModel ConvBertPredictionHeadTransform "
                "ConvBertSelfAttention ConvBertSelfOutput ConvBertSequenceSummary GroupedLinearLayer SeparableConv1D"
            ),
            "transformers.models.convnext.modeling_convnext": (
                "ConvNextBackbone ConvNextDropPath ConvNextEmbeddings ConvNextEncoder ConvNextForImageClassification "
                "ConvNextLayer ConvNextLayerNorm ConvNextModel ConvNextPreTrainedModel ConvNextStage"
            ),
            "transformers.models.convnextv2.modeling_convnextv2": (
                "ConvNextV2Backbone ConvNextV2DropPath ConvNextV2Embeddings ConvNextV2Encoder "
                "ConvNextV2ForImageClassification ConvNextV2GRN ConvNextV2Layer ConvNextV2LayerNorm ConvNextV2Model "
                "ConvNextV2PreTrainedModel ConvNextV2Stage"
            ),
            "transformers.models.cosmos3_edge.modeling_cosmos3_edge": (
                "Cosmos3EdgeEncoder Cosmos3EdgeForConditionalGeneration Cosmos3EdgeMLP Cosmos3EdgeModel "
                "Cosmos3EdgePatchMerger Cosmos3EdgePreTrainedModel Cosmos3EdgeTextAttention "
                "Cosmos3EdgeTextDecoderLayer Cosmos3EdgeTextMLP Cosmos3EdgeTextModel Cosmos3EdgeTextRMSNorm "
                "Cosmos3EdgeTextRotaryEmbedding Cosmos3EdgeVisionAttention Cosmos3EdgeVisionEmbeddings "
                "Cosmos3EdgeVisionEncoderLayer Cosmos3EdgeVisionModel"
            ),
            "transformers.models.cosmos3_omni.modeling_cosmos3_omni": (
                "Cosmos3OmniForConditionalGeneration Cosmos3OmniModel Cosmos3OmniPreTrainedModel"
            ),
            "transformers.models.cpmant.modeling_cpmant": (
                "CpmAntAttention CpmAntDenseGatedACT CpmAntEncoder CpmAntFFNBlock CpmAntFeedForward CpmAntForCausalLM "
                "CpmAntIntermediate CpmAntLayerNorm CpmAntModel CpmAntOutput CpmAntPreTrainedModel "
                "CpmAntSegmentPositionEmbedding CpmAntSelfAttentionBlock CpmAntTransformerBlock"
            ),
            "transformers.models.csm.modeling_csm": (
                "CsmAttention CsmBackboneModel CsmBackboneModelEmbeddings CsmCodebooksHead CsmDecoderLayer "
                "CsmDepthDecoderForCausalLM CsmDepthDecoderModel CsmForConditionalGeneration CsmMLP "
                "CsmPreTrainedModel CsmRMSNorm CsmRotaryEmbedding"
            ),
            "transformers.models.ctrl.modeling_ctrl": (
                "CTRLForSequenceClassification CTRLLMHeadModel CTRLModel CTRLPreTrainedModel EncoderLayer "
                "MultiHeadAttention"
            ),
            "transformers.models.cvt.modeling_cvt": (
                "CvtAttention CvtConvEmbeddings CvtDropPath CvtEmbeddings CvtEncoder CvtForImageClassification "
                "CvtIntermediate CvtLayer CvtModel CvtOutput CvtPreTrainedModel CvtSelfAttention "
                "CvtSelfAttentionConvProjection CvtSelfAttentionLinearProjection CvtSelfAttentionProjection "
                "CvtSelfOutput CvtStage"
            ),
            "transformers.models.cwm.modeling_cwm": (
                "CwmAttention CwmDecoderLayer CwmForCausalLM CwmMLP CwmModel CwmPreTrainedModel CwmRMSNorm "
                "CwmRotaryEmbedding"
            ),
            "transformers.models.d_fine.modeling_d_fine": (
                "DFineAIFILayer DFineCSPRepLayer DFineConvEncoder DFineConvNormLayer DFineDecoder DFineDecoderLayer "
                "DFineEncoder DFineEncoderLayer DFineForObjectDetection DFineFrozenBatchNorm2d DFineGate "
                "DFineHybridEncoder DFineIntegral DFineLQE DFineMLP DFineMLPPredictionHead DFineModel "
                "DFineMultiheadAttention DFineMultiscaleDeformableAttention DFinePreTrainedModel DFineRepNCSPELAN4 "
                "DFineRepVggBlock DFineSCDown DFineSelfAttention DFineSinePositionEmbedding"
            ),
            "transformers.models.dab_detr.modeling_dab_detr": (
                "DabDetrAttention DabDetrConvEncoder DabDetrConvModel DabDetrDecoder DabDetrDecoderLayer "
                "DabDetrDecoderLayerCrossAttention DabDetrDecoderLayerFFN DabDetrDecoderLayerSelfAttention "
                "DabDetrEncoder DabDetrEncoderLayer DabDetrForObjectDetection DabDetrFrozenBatchNorm2d "
                "DabDetrMHAttentionMap DabDetrMLP DabDetrModel DabDetrPreTrainedModel DabDetrSinePositionEmbedding "
                "DetrAttention"
            ),
            "transformers.models.dac.modeling_dac": (
                "DacDecoder DacDecoderBlock DacEncoder DacEncoderBlock DacModel DacPreTrainedModel DacResidualUnit "
                "DacResidualVectorQuantize DacResidualVectorQuantizer DacVectorQuantize Snake1d"
            ),
            "transformers.models.data2vec.modeling_data2vec_audio": (
                "AMSoftmaxLoss Data2VecAudioAdapter Data2VecAudioAdapterLayer Data2VecAudioAttention "
                "Data2VecAudioConvLayer Data2VecAudioEncoder Data2VecAudioEncoderLayer Data2VecAudioFeatureEncoder "
                "Data2VecAudioFeatureProjection Data2VecAudioFeedForward Data2VecAudioForAudioFrameClassification "
                "Data2VecAudioForCTC Data2VecAudioForSequenceClassification Data2VecAudioForXVector "
                "Data2VecAudioModel Data2VecAudioPadLayer Data2VecAudioPositionalConvEmbedding "
                "Data2VecAudioPositionalConvLayer Data2VecAudioPreTrainedModel TDNNLayer"
            ),
            "transformers.models.data2vec.modeling_data2vec_text": (
                "Data2VecTextAttention Data2VecTextClassificationHead Data2VecTextCrossAttention "
                "Data2VecTextEmbeddings Data2VecTextEncoder Data2VecTextForCausalLM Data2VecTextForMaskedLM "
                "Data2VecTextForMultipleChoice Data2VecTextForQuestionAnswering Data2VecTextForSequenceClassification "
                "Data2VecTextForTextEmbeddings Data2VecTextForTokenClassification Data2VecTextIntermediate "
                "Data2VecTextLMHead Data2VecTextLayer Data2VecTextModel Data2VecTextOutput Data2VecTextPooler "
                "Data2VecTextPreTrainedModel Data2VecTextSelfAttention Data2VecTextSelfOutput"
            ),
            "transformers.models.data2vec.modeling_data2vec_vision": (
                "Data2VecVisionAttention Data2VecVisionConvLayer Data2VecVisionConvModule Data2VecVisionDropPath "
                "Data2VecVisionEmbeddings Data2VecVisionEncoder Data2VecVisionFCNHead "
                "Data2VecVisionForImageClassification Data2VecVisionForSemanticSegmentation "
                "Data2VecVisionIntermediate Data2VecVisionLayer Data2VecVisionModel Data2VecVisionOutput "
                "Data2VecVisionPatchEmbeddings Data2VecVisionPooler Data2VecVisionPreTrainedModel "
                "Data2VecVisionPyramidPoolingBlock Data2VecVisionPyramidPoolingModule "
                "Data2VecVisionRelativePositionBias Data2VecVisionSdpaSelfAttention Data2VecVisionSelfAttention "
                "Data2VecVisionSelfOutput Data2VecVisionUperHead"
            ),
            "transformers.models.dbrx.modeling_dbrx": (
                "DbrxAttention DbrxBlock DbrxExpertGLU DbrxExperts DbrxFFN DbrxFlashAttention2 DbrxForCausalLM "
                "DbrxModel DbrxNormAttentionNorm DbrxPreTrainedModel DbrxRotaryEmbedding DbrxRouter DbrxSdpaAttention"
            ),
            "transformers.models.deberta.modeling_deberta": (
                "ContextPooler DebertaAttention DebertaEmbeddings DebertaEncoder DebertaForMaskedLM "
                "DebertaForQuestionAnswering DebertaForSequenceClassification DebertaForTokenClassification "
                "DebertaIntermediate DebertaLMPredictionHead DebertaLayer DebertaLayerNorm DebertaModel "
                "DebertaOnlyMLMHead DebertaOutput DebertaPreTrainedModel DebertaPredictionHeadTransform "
                "DebertaSelfOutput DisentangledSelfAttention LegacyDebertaLMPredictionHead LegacyDebertaOnlyMLMHead "
                "LegacyDebertaPredictionHeadTransform StableDropout"
            ),
            "transformers.models.deberta_v2.modeling_deberta_v2": (
                "ContextPooler ConvLayer DebertaV2Attention DebertaV2Embeddings DebertaV2Encoder DebertaV2ForMaskedLM "
                "DebertaV2ForMultipleChoice DebertaV2ForQuestionAnswering DebertaV2ForSequenceClassification "
                "DebertaV2ForTokenClassification DebertaV2Intermediate DebertaV2LMPredictionHead DebertaV2Layer "
                "DebertaV2Model DebertaV2OnlyMLMHead DebertaV2Output DebertaV2PreTrainedModel "
                "DebertaV2PredictionHeadTransform DebertaV2SelfOutput DisentangledSelfAttention "
                "LegacyDebertaV2LMPredictionHead LegacyDebertaV2OnlyMLMHead LegacyDebertaV2PredictionHeadTransform "
                "StableDropout"
            ),
            "transformers.models.decision_transformer.modeling_decision_transformer": (
                "DecisionTransformerGPT2Attention DecisionTransformerGPT2Block DecisionTransformerGPT2MLP "
                "DecisionTransformerGPT2Model DecisionTransformerGPT2PreTrainedModel DecisionTransformerModel "
                "DecisionTransformerPreTrainedModel"
            ),
            "transformers.models.deepseek_ocr2.modeling_deepseek_ocr2": (
                "DeepseekOcr2ForConditionalGeneration DeepseekOcr2Model DeepseekOcr2PreTrainedModel "
                "DeepseekOcr2SamLayerNorm DeepseekOcr2SamMLPBlock DeepseekOcr2SamPatchEmbeddings "
                "DeepseekOcr2SamVisionAttention DeepseekOcr2SamVisionEncoder DeepseekOcr2SamVisionLayer "
                "DeepseekOcr2SamVisionNeck DeepseekOcr2SamVisionProj DeepseekOcr2SamVisionSdpaAttention "
                "DeepseekOcr2TextAttention DeepseekOcr2TextDecoderLayer DeepseekOcr2TextExperts DeepseekOcr2TextMLP "
                "DeepseekOcr2TextModel DeepseekOcr2TextMoe DeepseekOcr2TextPreTrainedModel DeepseekOcr2TextRMSNorm "
                "DeepseekOcr2TextRotaryEmbedding DeepseekOcr2TextTopkRouter DeepseekOcr2VisionAttention "
                "DeepseekOcr2VisionEncoder DeepseekOcr2VisionEncoderLayer DeepseekOcr2VisionMLP "
                "DeepseekOcr2VisionModel DeepseekOcr2VisionRMSNorm DeepseekOcr2VisionRotaryEmbedding"
            ),
            "transformers.models.deepseek_v2.modeling_deepseek_v2": (
                "DeepseekV2Attention DeepseekV2DecoderLayer DeepseekV2Experts DeepseekV2ForCausalLM "
                "DeepseekV2ForSequenceClassification DeepseekV2MLP DeepseekV2MoE DeepseekV2MoEGate DeepseekV2Model "
                "DeepseekV2Moe DeepseekV2PreTrainedModel DeepseekV2RMSNorm DeepseekV2RotaryEmbedding "
                "DeepseekV2TopkRouter"
            ),
            "transformers.models.deepseek_v3.modeling_deepseek_v3": (
                "DeepseekV3Attention DeepseekV3DecoderLayer DeepseekV3Experts DeepseekV3ForCausalLM "
                "DeepseekV3ForSequenceClassification DeepseekV3ForTokenClassification DeepseekV3MLP DeepseekV3MoE "
                "DeepseekV3Model DeepseekV3PreTrainedModel DeepseekV3RMSNorm DeepseekV3RotaryEmbedding "
                "DeepseekV3TopkRouter"
            ),
            "transformers.models.deepseek_v32.modeling_deepseek_v32": (
                "DeepseekV32Attention DeepseekV32DecoderLayer DeepseekV32Experts DeepseekV32ForCausalLM "
                "DeepseekV32Indexer DeepseekV32MLP DeepseekV32MoE DeepseekV32Model DeepseekV32PreTrainedModel "
                "DeepseekV32RMSNorm DeepseekV32RotaryEmbedding DeepseekV32TopkRouter"
            ),
            "transformers.models.deepseek_v4.modeling_deepseek_v4": (
                "DeepseekV4Attention DeepseekV4CSACompressor DeepseekV4DecoderLayer DeepseekV4Experts "
                "DeepseekV4ForCausalLM DeepseekV4GroupedLinear DeepseekV4HCACompressor DeepseekV4HashRouter "
                "DeepseekV4HyperConnection DeepseekV4HyperHead DeepseekV4Indexer DeepseekV4IndexerScorer "
                "DeepseekV4MLP DeepseekV4Model DeepseekV4PreTrainedModel DeepseekV4RMSNorm DeepseekV4RotaryEmbedding "
                "DeepseekV4SparseMoeBlock DeepseekV4TopKRouter DeepseekV4UnweightedRMSNorm"
            ),
            "transformers.models.deepseek_vl.modeling_deepseek_vl": (
                "DeepseekVLAligner DeepseekVLForConditionalGeneration DeepseekVLModel DeepseekVLPreTrainedModel"
            ),
            "transformers.models.deepseek_vl_hybrid.modeling_deepseek_vl_hybrid": (
                "DeepseekVLHybridAligner DeepseekVLHybridForConditionalGeneration DeepseekVLHybridLayerNorm "
                "DeepseekVLHybridModel DeepseekVLHybridPreTrainedModel DeepseekVLSamVisionNeck "
                "DeepseekVLSamVisionProj"
            ),
            "transformers.models.deformable_detr.modeling_deformable_detr": (
                "DeformableDetrClassificationHead DeformableDetrConvEncoder DeformableDetrConvModel "
                "DeformableDetrDecoder DeformableDetrDecoderLayer DeformableDetrEncoder DeformableDetrEncoderLayer "
                "DeformableDetrForObjectDetection DeformableDetrFrozenBatchNorm2d DeformableDetrHungarianMatcher "
                "DeformableDetrLearnedPositionEmbedding DeformableDetrLoss DeformableDetrMLP "
                "DeformableDetrMLPPredictionHead DeformableDetrModel DeformableDetrMultiheadAttention "
                "DeformableDetrMultiscaleDeformableAttention DeformableDetrPreTrainedModel "
                "DeformableDetrSelfAttention DeformableDetrSinePositionEmbedding MultiScaleDeformableAttention"
            ),
            "transformers.models.deimv2.modeling_deimv2": (
                "Deimv2AIFILayer Deimv2CSPRepLayer Deimv2ConvEncoder Deimv2ConvNormLayer Deimv2DINOv3ConvEncoder "
                "Deimv2Decoder Deimv2DecoderLayer Deimv2EncoderLayer Deimv2ForObjectDetection Deimv2FrozenBatchNorm2d "
                "Deimv2Gate Deimv2HybridEncoder Deimv2Integral Deimv2LQE Deimv2LiteEncoder Deimv2MLP Deimv2Model "
                "Deimv2MultiscaleDeformableAttention Deimv2PreTrainedModel Deimv2RMSNorm Deimv2RepNCSPELAN5 "
                "Deimv2RepVggBlock Deimv2SCDown Deimv2SelfAttention Deimv2SinePositionEmbedding "
                "Deimv2SpatialTuningAdapter Deimv2SwiGLUFFN"
            ),
            "transformers.models.deit.modeling_deit": (
                "DeiTAttention DeiTEmbeddings DeiTEncoder DeiTForImageClassification "
                "DeiTForImageClassificationWithTeacher DeiTForMaskedImageModeling DeiTIntermediate DeiTLayer DeiTMLP "
                "DeiTModel DeiTOutput DeiTPatchEmbeddings DeiTPooler DeiTPreTrainedModel DeiTSelfAttention "
                "DeiTSelfOutput"
            ),
            "transformers.models.depth_anything.modeling_depth_anything": (
                "DepthAnythingDepthEstimationHead DepthAnythingFeatureFusionLayer DepthAnythingFeatureFusionStage "
                "DepthAnythingForDepthEstimation DepthAnythingNeck DepthAnythingPreActResidualLayer "
                "DepthAnythingPreTrainedModel DepthAnythingReassembleLayer DepthAnythingReassembleStage"
            ),
            "transformers.models.depth_pro.modeling_depth_pro": (
                "DepthProDepthEstimationHead DepthProEncoder DepthProFeatureFusionLayer DepthProFeatureFusionStage "
                "DepthProFeatureProjection DepthProFeatureUpsample DepthProFeatureUpsampleBlock "
                "DepthProForDepthEstimation DepthProFovEncoder DepthProFovHead DepthProFovModel DepthProImageEncoder "
                "DepthProModel DepthProNeck DepthProPatchEncoder DepthProPreActResidualLayer DepthProPreTrainedModel"
            ),
            "transformers.models.deta.modeling_deta": (
                "DetaBackboneWithPositionalEncodings DetaClassificationHead DetaDecoder DetaDecoderLayer DetaEncoder "
                "DetaEncoderLayer DetaForObjectDetection DetaFrozenBatchNorm2d DetaHungarianMatcher "
                "DetaLearnedPositionEmbedding DetaLoss DetaMLPPredictionHead DetaModel DetaMultiheadAttention "
                "DetaMultiscaleDeformableAttention DetaPreTrainedModel DetaSinePositionEmbedding DetaStage1Assigner "
                "DetaStage2Assigner"
            ),
            "transformers.models.detr.modeling_detr": (
                "DetrAttention DetrClassificationHead DetrConvBlock DetrConvEncoder DetrConvModel DetrCrossAttention "
                "DetrDecoder DetrDecoderLayer DetrEncoder DetrEncoderLayer DetrFPNFusionStage DetrForObjectDetection "
                "DetrForSegmentation DetrFrozenBatchNorm2d DetrHungarianMatcher DetrLearnedPositionEmbedding DetrLoss "
                "DetrMHAttentionMap DetrMLP DetrMLPPredictionHead DetrMaskHeadSmallConv DetrModel DetrPreTrainedModel "
                "DetrSelfAttention DetrSinePositionEmbedding"
            ),
            "transformers.models.dia.modeling_dia": (
                "DiaCrossAttention DiaDecoder DiaDecoderLayer DiaEncoder DiaEncoderLayer DiaForConditionalGeneration "
                "DiaMLP DiaModel DiaMultiChannelEmbedding DiaPreTrainedModel DiaRMSNorm DiaRotaryEmbedding "
                "DiaSelfAttention"
            ),
            "transformers.models.diffllama.modeling_diffllama": (
                "DiffLlamaAttention DiffLlamaDecoderLayer DiffLlamaFlashAttention2 DiffLlamaForCausalLM "
                "DiffLlamaForQuestionAnswering DiffLlamaForSequenceClassification DiffLlamaForTokenClassification "
                "DiffLlamaMLP DiffLlamaModel DiffLlamaPreTrainedModel DiffLlamaRMSNorm DiffLlamaRotaryEmbedding "
                "DiffLlamaSdpaAttention"
            ),
            "transformers.models.diffusion_gemma.modeling_diffusion_gemma": (
                "DiffusionGemmaClippableLinear DiffusionGemmaDecoderModel DiffusionGemmaDecoderTextAttention "
                "DiffusionGemmaDecoderTextLayer DiffusionGemmaEncoderModel DiffusionGemmaEncoderTextAttention "
                "DiffusionGemmaEncoderTextLayer DiffusionGemmaEncoderTextModel DiffusionGemmaForBlockDiffusion "
                "DiffusionGemmaModel DiffusionGemmaMultimodalEmbedder DiffusionGemmaPreTrainedModel "
                "DiffusionGemmaRMSNorm DiffusionGemmaSelfConditioning DiffusionGemmaText4MLP "
                "DiffusionGemmaTextExperts DiffusionGemmaTextRotaryEmbedding DiffusionGemmaTextRouter "
                "DiffusionGemmaTextScaledWordEmbedding"
            ),
            "transformers.models.dinat.modeling_dinat": (
                "DinatBackbone DinatDownsampler DinatDropPath DinatEmbeddings DinatEncoder "
                "DinatForImageClassification DinatIntermediate DinatLayer DinatModel DinatOutput DinatPatchEmbeddings "
                "DinatPreTrainedModel DinatStage NeighborhoodAttention NeighborhoodAttentionModule "
                "NeighborhoodAttentionOutput"
            ),
            "transformers.models.dinov2.modeling_dinov2": (
                "Dinov2Attention Dinov2Backbone Dinov2DropPath Dinov2Embeddings Dinov2Encoder "
                "Dinov2ForImageClassification Dinov2Layer Dinov2LayerScale Dinov2MLP Dinov2Model "
                "Dinov2PatchEmbeddings Dinov2PreTrainedModel Dinov2SelfAttention Dinov2SelfOutput Dinov2SwiGLUFFN"
            ),
            "transformers.models.dinov2_with_registers.modeling_dinov2_with_registers": (
                "Dinov2WithRegistersAttention Dinov2WithRegistersBackbone Dinov2WithRegistersDropPath "
                "Dinov2WithRegistersEmbeddings Dinov2WithRegistersEncoder Dinov2WithRegistersForImageClassification "
                "Dinov2WithRegistersLayer Dinov2WithRegistersLayerScale Dinov2WithRegistersMLP "
                "Dinov2WithRegistersModel Dinov2WithRegistersPatchEmbeddings Dinov2WithRegistersPreTrainedModel "
                "Dinov2WithRegistersSelfAttention Dinov2WithRegistersSelfOutput Dinov2WithRegistersSwiGLUFFN"
            ),
            "transformers.models.dinov3_convnext.modeling_dinov3_convnext": (
                "DINOv3ConvNextBackbone DINOv3ConvNextDropPath DINOv3ConvNextEncoder DINOv3ConvNextLayer "
                "DINOv3ConvNextLayerNorm DINOv3ConvNextModel DINOv3ConvNextPreTrainedModel DINOv3ConvNextStage "
                "Dinov3ConvnextDropPath"
            ),
            "transformers.models.dinov3_vit.modeling_dinov3_vit": (
                "DINOv3ViTAttention DINOv3ViTBackbone DINOv3ViTDropPath DINOv3ViTEmbeddings DINOv3ViTEncoder "
                "DINOv3ViTGatedMLP DINOv3ViTLayer DINOv3ViTLayerScale DINOv3ViTMLP DINOv3ViTModel "
                "DINOv3ViTPreTrainedModel DINOv3ViTRopePositionEmbedding Dinov3ViTDropPath"
            ),
            "transformers.models.distilbert.modeling_distilbert": (
                "DistilBertFlashAttention2 DistilBertForMaskedLM DistilBertForMultipleChoice "
                "DistilBertForQuestionAnswering DistilBertForSequenceClassification DistilBertForTokenClassification "
                "DistilBertModel DistilBertPreTrainedModel DistilBertSdpaAttention DistilBertSelfAttention Embeddings "
                "FFN MultiHeadSelfAttention Transformer TransformerBlock"
            ),
            "transformers.models.doge.modeling_doge": (
                "DogeAttention DogeCDMoE DogeDecoderLayer DogeForCausalLM DogeForSequenceClassification DogeMLP "
                "DogeModel DogePreTrainedModel DogeRMSNorm DogeRotaryEmbedding"
            ),
            "transformers.models.donut.modeling_donut_swin": (
                "DonutDropPath DonutSwinAttention DonutSwinDropPath DonutSwinEmbeddings DonutSwinEncoder "
                "DonutSwinForImageClassification DonutSwinIntermediate DonutSwinLayer DonutSwinModel DonutSwinOutput "
                "DonutSwinPatchEmbeddings DonutSwinPatchMerging DonutSwinPreTrainedModel DonutSwinSelfAttention "
                "DonutSwinSelfOutput DonutSwinStage"
            ),
            "transformers.models.dory.modeling_dory": (
                "DoryAttention DoryDecoderLayer DoryForCausalLM DoryL2Norm DoryLMHead DoryMLP DoryModel "
                "DoryPreTrainedModel DoryRotaryEmbedding"
            ),
            "transformers.models.dots1.modeling_dots1": (
                "Dots1Attention Dots1DecoderLayer Dots1Experts Dots1ForCausalLM Dots1MLP Dots1MoE Dots1Model "
                "Dots1PreTrainedModel Dots1RMSNorm Dots1RotaryEmbedding Dots1TopkRouter"
            ),
            "transformers.models.dots3_note.modeling_dots3_note": (
                "Dots3NoteAudioAdapter Dots3NoteAudioAttention Dots3NoteAudioConvStem Dots3NoteAudioLayer "
                "Dots3NoteAudioMLP Dots3NoteAudioModel Dots3NoteAudioPreTrainedModel Dots3NoteAudioRotaryEmbedding "
                "Dots3NoteExperts Dots3NoteForCausalLM Dots3NoteForConditionalGeneration Dots3NoteModel "
                "Dots3NotePreTrainedModel Dots3NoteRMSNorm Dots3NoteTextAttention Dots3NoteTextDecoderLayer "
                "Dots3NoteTextIndexer Dots3NoteTextMLP Dots3NoteTextMoE Dots3NoteTextModel "
                "Dots3NoteTextRotaryEmbedding Dots3NoteTextTopkRouter Dots3NoteVisionAttention Dots3NoteVisionBlock "
                "Dots3NoteVisionMLP Dots3NoteVisionMerger Dots3NoteVisionMoE Dots3NoteVisionModel "
                "Dots3NoteVisionPatchEmbed Dots3NoteVisionPreTrainedModel Dots3NoteVisionRotaryEmbedding "
                "Dots3NoteVisionTopKRouter"
            ),
            "transformers.models.dpr.modeling_dpr": (
                "DPRContextEncoder DPREncoder DPRPreTrainedModel DPRPretrainedContextEncoder "
                "DPRPretrainedQuestionEncoder DPRPretrainedReader DPRQuestionEncoder DPRReader DPRSpanPredictor"
            ),
            "transformers.models.dpt.modeling_dpt": (
                "DPTAuxiliaryHead DPTDepthEstimationHead DPTFeatureFusionLayer DPTFeatureFusionStage "
                "DPTForDepthEstimation DPTForSemanticSegmentation DPTModel DPTNeck DPTPreActResidualLayer "
                "DPTPreTrainedModel DPTReassembleLayer DPTReassembleStage DPTSelfAttention "
                "DPTSemanticSegmentationHead DPTViTAttention DPTViTEmbeddings DPTViTEncoder DPTViTHybridEmbeddings "
                "DPTViTIntermediate DPTViTLayer DPTViTOutput DPTViTPatchEmbeddings DPTViTPooler DPTViTSelfAttention "
                "DPTViTSelfOutput"
            ),
            "transformers.models.edgetam.modeling_edgetam": (
                "EdgeTamAttention EdgeTamFeedForward EdgeTamLayerNorm EdgeTamMaskDecoder EdgeTamMaskEmbedding "
                "EdgeTamModel EdgeTamPositionalEmbedding EdgeTamPreTrainedModel EdgeTamPromptEncoder "
                "EdgeTamSinePositionEmbedding EdgeTamTwoWayAttentionBlock EdgeTamTwoWayTransformer EdgeTamVisionModel "
                "EdgeTamVisionNeck"
            ),
            "transformers.models.edgetam_video.modeling_edgetam_video": (
                "EdgeTamVideoAttention EdgeTamVideoFeedForward EdgeTamVideoLayerNorm EdgeTamVideoMaskDecoder "
                "EdgeTamVideoMaskDownSampler EdgeTamVideoMaskDownSamplerLayer EdgeTamVideoMaskEmbedding "
                "EdgeTamVideoMemoryAttention EdgeTamVideoMemoryAttentionLayer EdgeTamVideoMemoryAttentionMLP "
                "EdgeTamVideoMemoryEncoder EdgeTamVideoMemoryFuser EdgeTamVideoMemoryFuserCXBlock EdgeTamVideoModel "
                "EdgeTamVideoPerceiverAttention EdgeTamVideoPerceiverEncoderLayer EdgeTamVideoPerceiverMLP "
                "EdgeTamVideoPerceiverResampler EdgeTamVideoPositionEmbeddingSine EdgeTamVideoPositionalEmbedding "
                "EdgeTamVideoPreTrainedModel EdgeTamVideoPromptEncoder EdgeTamVideoRoPECrossAttention "
                "EdgeTamVideoRoPESelfAttention EdgeTamVideoTwoWayAttentionBlock EdgeTamVideoTwoWayTransformer "
                "EdgeTamVideoVisionRotaryEmbedding"
            ),
            "transformers.models.efficientformer.modeling_efficientformer": (
                "EfficientFormerConvMlp EfficientFormerConvStem EfficientFormerDenseMlp EfficientFormerDropPath "
                "EfficientFormerEncoder EfficientFormerFlat EfficientFormerForImageClassification "
                "EfficientFormerForImageClassificationWithTeacher EfficientFormerIntermediateStage "
                "EfficientFormerLastStage EfficientFormerMeta3D EfficientFormerMeta3DLayers EfficientFormerMeta4D "
                "EfficientFormerMeta4DLayers EfficientFormerModel EfficientFormerPatchEmbeddings "
                "EfficientFormerPooling EfficientFormerPreTrainedModel EfficientFormerSelfAttention"
            ),
            "transformers.models.efficientloftr.modeling_efficientloftr": (
                "EfficientLoFTRAggregatedAttention EfficientLoFTRAggregationLayer EfficientLoFTRAttention "
                "EfficientLoFTRConvNormLayer EfficientLoFTRFineFusionLayer EfficientLoFTRForKeypointMatching "
                "EfficientLoFTRLocalFeatureTransformer EfficientLoFTRLocalFeatureTransformerLayer EfficientLoFTRMLP "
                "EfficientLoFTRModel EfficientLoFTROutConvBlock EfficientLoFTRPreTrainedModel "
                "EfficientLoFTRRepVGGBlock EfficientLoFTRRepVGGStage EfficientLoFTRRotaryEmbedding "
                "EfficientLoFTRepVGG"
            ),
            "transformers.models.efficientnet.modeling_efficientnet": (
                "EfficientNetBlock EfficientNetDepthwiseConv2d EfficientNetDepthwiseLayer EfficientNetEmbeddings "
                "EfficientNetEncoder EfficientNetExpansionLayer EfficientNetFinalBlockLayer "
                "EfficientNetForImageClassification EfficientNetModel EfficientNetPreTrainedModel "
                "EfficientNetSqueezeExciteLayer"
            ),
            "transformers.models.electra.modeling_electra": (
                "ElectraAttention ElectraClassificationHead ElectraCrossAttention ElectraDiscriminatorPredictions "
                "ElectraEmbeddings ElectraEncoder ElectraForCausalLM ElectraForMaskedLM ElectraForMultipleChoice "
                "ElectraForPreTraining ElectraForQuestionAnswering ElectraForSequenceClassification "
                "ElectraForTokenClassification ElectraGeneratorPredictions ElectraIntermediate ElectraLayer "
                "ElectraModel ElectraOutput ElectraPreTrainedModel ElectraSelfAttention ElectraSelfOutput "
                "ElectraSequenceSummary"
            ),
            "transformers.models.embedding_gemma2.modeling_embedding_gemma2": (
                "EmbeddingGemma2Attention EmbeddingGemma2EncoderLayer EmbeddingGemma2MLP EmbeddingGemma2Model "
                "EmbeddingGemma2MultimodalEmbedder EmbeddingGemma2PreTrainedModel EmbeddingGemma2RMSNorm "
                "EmbeddingGemma2RotaryEmbedding EmbeddingGemma2TextModel EmbeddingGemma2TextPLE "
                "EmbeddingGemma2TextPLEBlock EmbeddingGemma2TextScaledWordEmbedding"
            ),
            "transformers.models.emu3.modeling_emu3": (
                "Emu3Attention Emu3DecoderLayer Emu3ForCausalLM Emu3ForConditionalGeneration Emu3MLP Emu3Model "
                "Emu3PreTrainedModel Emu3RMSNorm Emu3RotaryEmbedding Emu3TextModel Emu3VQVAE Emu3VQVAEAttentionBlock "
                "Emu3VQVAEConv3d Emu3VQVAEDecoder Emu3VQVAEDownBlock Emu3VQVAEEncoder Emu3VQVAEEncoderConvDownsample "
                "Emu3VQVAEEncoderConvUpsample Emu3VQVAEGroupNorm Emu3VQVAEMiddleBlock Emu3VQVAEResnetBlock "
                "Emu3VQVAESpatialNorm Emu3VQVAETemporalDownsample Emu3VQVAETemporalResnetBlock "
                "Emu3VQVAETemporalUpsample Emu3VQVAEUpBlock Emu3VQVAEVectorQuantizer"
            ),
            "transformers.models.encodec.modeling_encodec": (
                "EncodecConv1d EncodecConvTranspose1d EncodecDecoder EncodecEncoder EncodecEuclideanCodebook "
                "EncodecLSTM EncodecModel EncodecPreTrainedModel EncodecResidualVectorQuantizer EncodecResnetBlock "
                "EncodecVectorQuantization"
            ),
            "transformers.models.encoder_decoder.modeling_encoder_decoder": "EncoderDecoderModel",
            "transformers.models.eomt.modeling_eomt": (
                "EomtAttention EomtDropPath EomtEmbeddings EomtForUniversalSegmentation EomtHungarianMatcher "
                "EomtLayer EomtLayerNorm2d EomtLayerScale EomtLoss EomtMLP EomtMaskHead EomtPatchEmbeddings "
                "EomtPreTrainedModel EomtScaleBlock EomtScaleLayer EomtSwiGLUFFN"
            ),
            "transformers.models.eomt_dinov3.modeling_eomt_dinov3": (
                "EomtDinov3Attention EomtDinov3DropPath EomtDinov3Embeddings EomtDinov3ForUniversalSegmentation "
                "EomtDinov3GatedMLP EomtDinov3HungarianMatcher EomtDinov3Layer EomtDinov3LayerNorm2d "
                "EomtDinov3LayerScale EomtDinov3Loss EomtDinov3MLP EomtDinov3MaskHead EomtDinov3PreTrainedModel "
                "EomtDinov3RotaryEmbedding EomtDinov3ScaleBlock EomtDinov3ScaleLayer"
            ),
            "transformers.models.ernie.modeling_ernie": (
                "ErnieAttention ErnieCrossAttention ErnieEmbeddings ErnieEncoder ErnieForCausalLM ErnieForMaskedLM "
                "ErnieForMultipleChoice ErnieForNextSentencePrediction ErnieForPreTraining ErnieForQuestionAnswering "
                "ErnieForSequenceClassification ErnieForTokenClassification ErnieIntermediate ErnieLMPredictionHead "
                "ErnieLayer ErnieModel ErnieOnlyMLMHead ErnieOnlyNSPHead ErnieOutput ErniePooler ErniePreTrainedModel "
                "ErniePreTrainingHeads ErniePredictionHeadTransform ErnieSelfAttention ErnieSelfOutput"
            ),
            "transformers.models.ernie4_5.modeling_ernie4_5": (
                "Ernie4_5Attention Ernie4_5DecoderLayer Ernie4_5ForCausalLM Ernie4_5MLP Ernie4_5Model "
                "Ernie4_5PreTrainedModel Ernie4_5RMSNorm Ernie4_5RotaryEmbedding"
            ),
            "transformers.models.ernie4_5_moe.modeling_ernie4_5_moe": (
                "Ernie4_5_MoeAttention Ernie4_5_MoeDecoderLayer Ernie4_5_MoeExperts Ernie4_5_MoeForCausalLM "
                "Ernie4_5_MoeMLP Ernie4_5_MoeModel Ernie4_5_MoePreTrainedModel Ernie4_5_MoeRMSNorm "
                "Ernie4_5_MoeRotaryEmbedding Ernie4_5_MoeSparseMoeBlock Ernie4_5_MoeStatics Ernie4_5_MoeTopKRouter"
            ),
            "transformers.models.ernie4_5_vl_moe.modeling_ernie4_5_vl_moe": (
                "Ernie4_5VLVisionMLP Ernie4_5_VLMoeDecoderLayer Ernie4_5_VLMoeForConditionalGeneration "
                "Ernie4_5_VLMoeMLP Ernie4_5_VLMoeModel Ernie4_5_VLMoeMoeBlock Ernie4_5_VLMoeMoeExperts "
                "Ernie4_5_VLMoeMoeStatics Ernie4_5_VLMoeMoeTopKRouter Ernie4_5_VLMoePatchEmbed "
                "Ernie4_5_VLMoePreTrainedModel Ernie4_5_VLMoeRMSNorm Ernie4_5_VLMoeSparseMoeBlock "
                "Ernie4_5_VLMoeTextAttention Ernie4_5_VLMoeTextModel Ernie4_5_VLMoeTextRotaryEmbedding "
                "Ernie4_5_VLMoeVariableResolutionResamplerModel Ernie4_5_VLMoeVisionAttention "
                "Ernie4_5_VLMoeVisionBlock Ernie4_5_VLMoeVisionMLP Ernie4_5_VLMoeVisionRotaryEmbedding "
                "Ernie4_5_VLMoeVisionTransformerPretrainedModel Ernie4_5_VL_MoeForConditionalGeneration "
                "Ernie4_5_VL_MoeModel Ernie4_5_VL_MoePreTrainedModel Ernie4_5_VL_MoeTextModel "
                "Ernie4_5_VL_MoeVariableResolutionResamplerModel Ernie4_5_VL_MoeVisionTransformerPretrainedModel"
            ),
            "transformers.models.ernie_m.modeling_ernie_m": (
                "ErnieMAttention ErnieMEmbeddings ErnieMEncoder ErnieMEncoderLayer ErnieMForInformationExtraction "
                "ErnieMForMultipleChoice ErnieMForQuestionAnswering ErnieMForSequenceClassification "
                "ErnieMForTokenClassification ErnieMModel ErnieMPooler ErnieMPreTrainedModel ErnieMSelfAttention"
            ),
            "transformers.models.esm.modeling_esm": (
                "EsmAttention EsmClassificationHead EsmContactPredictionHead EsmEmbeddings EsmEncoder EsmForMaskedLM "
                "EsmForSequenceClassification EsmForTokenClassification EsmIntermediate EsmLMHead EsmLayer EsmModel "
                "EsmOutput EsmPooler EsmPreTrainedModel EsmRotaryEmbedding EsmSelfAttention EsmSelfOutput "
                "RotaryEmbedding"
            ),
            "transformers.models.esm.modeling_esmfold": (
                "EsmFoldAngleResnet EsmFoldAngleResnetBlock EsmFoldAttention EsmFoldBackboneUpdate EsmFoldDropout "
                "EsmFoldInvariantPointAttention EsmFoldLayerNorm EsmFoldLinear EsmFoldPairToSequence "
                "EsmFoldPreTrainedModel EsmFoldRelativePosition EsmFoldResidueMLP EsmFoldSelfAttention "
                "EsmFoldSequenceToPair EsmFoldStructureModule EsmFoldStructureModuleTransition "
                "EsmFoldStructureModuleTransitionLayer EsmFoldTriangleAttention EsmFoldTriangleMultiplicativeUpdate "
                "EsmFoldTriangularSelfAttentionBlock EsmFoldingTrunk EsmForProteinFolding"
            ),
            "transformers.models.esmc.modeling_esmc": (
                "EsmcAttention EsmcClassificationHead EsmcForMaskedLM EsmcForSequenceClassification "
                "EsmcForTokenClassification EsmcLayer EsmcLayerNorm EsmcMLP EsmcMaskedLMHead EsmcModel "
                "EsmcPreTrainedModel EsmcRotaryEmbedding"
            ),
            "transformers.models.esmfold2.modeling_esmfold2": (
                "EsmFold2AdaptiveLayerNorm EsmFold2AtomAttention EsmFold2AtomDecoder EsmFold2AtomEncoder "
                "EsmFold2AtomLayer EsmFold2ConfidenceHead EsmFold2ConfidenceInputEmbedder EsmFold2DiffusionAttention "
                "EsmFold2DiffusionConditioning EsmFold2DiffusionLayer EsmFold2DiffusionModule "
                "EsmFold2DiffusionTransformer EsmFold2FourierEmbedding EsmFold2InputEmbedder "
                "EsmFold2LanguageModelEncoder EsmFold2LayerNorm EsmFold2MSAEncoder EsmFold2MSAEncoderLayer "
                "EsmFold2MSAPairWeightedAveraging EsmFold2Model EsmFold2OuterProductMean EsmFold2PairUpdateLayer "
                "EsmFold2PairUpdateStack EsmFold2Parcae EsmFold2PreTrainedModel EsmFold2RMSNorm "
                "EsmFold2RelativePositionEncoding EsmFold2RotaryEmbedding EsmFold2RowAttentionPooling "
                "EsmFold2SingleToPair EsmFold2SwiGLU EsmFold2Transition EsmFold2TriangleMultiplicativeUpdate"
            ),
            "transformers.models.eurobert.modeling_eurobert": (
                "EuroBertAttention EuroBertDecoderLayer EuroBertForMaskedLM EuroBertForSequenceClassification "
                "EuroBertForTokenClassification EuroBertMLP EuroBertModel EuroBertPreTrainedModel EuroBertRMSNorm "
                "EuroBertRotaryEmbedding"
            ),
            "transformers.models.evolla.modeling_evolla": (
                "EvollaAttention EvollaDecoderLayer EvollaFeedForward EvollaForProteinText2Text EvollaMLP EvollaModel "
                "EvollaPreTrainedModel EvollaProteinEncoder EvollaRMSNorm EvollaRotaryEmbedding EvollaSaProtAttention "
                "EvollaSaProtEmbeddings EvollaSaProtEncoder EvollaSaProtIntermediate EvollaSaProtLayer "
                "EvollaSaProtOutput EvollaSaProtPooler EvollaSaProtPreTrainedModel EvollaSaProtProteinEncoder "
                "EvollaSaProtRotaryEmbedding EvollaSaProtSelfAttention EvollaSaProtSelfOutput "
                "EvollaSequenceAlignerCrossAttention EvollaSequenceCompressorAttention "
                "EvollaSequenceCompressorResampler"
            ),
            "transformers.models.exaone4.modeling_exaone4": (
                "Exaone4Attention Exaone4DecoderLayer Exaone4ForCausalLM Exaone4ForQuestionAnswering "
                "Exaone4ForSequenceClassification Exaone4ForTokenClassification Exaone4MLP Exaone4Model "
                "Exaone4PreTrainedModel Exaone4RMSNorm Exaone4RotaryEmbedding"
            ),
            "transformers.models.exaone4_5.modeling_exaone4_5": (
                "Exaone4_5_Attention Exaone4_5_DecoderLayer Exaone4_5_ForConditionalGeneration Exaone4_5_MLP "
                "Exaone4_5_Model Exaone4_5_PatchEmbed Exaone4_5_PatchMerger Exaone4_5_PreTrainedModel "
                "Exaone4_5_RMSNorm Exaone4_5_VisionAttention Exaone4_5_VisionBlock Exaone4_5_VisionModel "
                "Exaone4_5_VisionRotaryEmbedding"
            ),
            "transformers.models.exaone_moe.modeling_exaone_moe": (
                "ExaoneMoeAttention ExaoneMoeDecoderLayer ExaoneMoeExperts ExaoneMoeForCausalLM ExaoneMoeMLP "
                "ExaoneMoeModel ExaoneMoePreTrainedModel ExaoneMoeRMSNorm ExaoneMoeRotaryEmbedding "
                "ExaoneMoeSparseMoEBlock ExaoneMoeTopkRouter"
            ),
            "transformers.models.falcon.modeling_falcon": (
                "FalconAttention FalconDecoderLayer FalconFlashAttention2 FalconForCausalLM "
                "FalconForQuestionAnswering FalconForSequenceClassification FalconForTokenClassification FalconLinear "
                "FalconMLP FalconModel FalconPreTrainedModel FalconRotaryEmbedding"
            ),
            "transformers.models.falcon_h1.modeling_falcon_h1": (
                "FalconH1Attention FalconH1DecoderLayer FalconH1ForCausalLM FalconH1MLP FalconH1Mixer FalconH1Model "
                "FalconH1PreTrainedModel FalconH1RMSNorm FalconH1RMSNormGated FalconH1RotaryEmbedding"
            ),
            "transformers.models.falcon_mamba.modeling_falcon_mamba": (
                "FalconMambaBlock FalconMambaForCausalLM FalconMambaMixer FalconMambaModel FalconMambaPreTrainedModel "
                "FalconMambaRMSNorm FalconMambaWeightlessRMSNorm"
            ),
            "transformers.models.fast_vlm.modeling_fast_vlm": (
                "FastVlmForConditionalGeneration FastVlmModel FastVlmMultiModalProjector FastVlmPreTrainedModel"
            ),
            "transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer": (
                "FastSpeech2ConformerAttention FastSpeech2ConformerBatchNormConvLayer "
                "FastSpeech2ConformerConvolutionModule FastSpeech2ConformerDurationPredictor "
                "FastSpeech2ConformerEncoder FastSpeech2ConformerEncoderLayer FastSpeech2ConformerHifiGan "
                "FastSpeech2ConformerLoss FastSpeech2ConformerModel FastSpeech2ConformerMultiLayeredConv1d "
                "FastSpeech2ConformerPreTrainedModel FastSpeech2ConformerPredictorLayer "
                "FastSpeech2ConformerRelPositionalEncoding FastSpeech2ConformerSpeechDecoderPostnet "
                "FastSpeech2ConformerVarianceEmbedding FastSpeech2ConformerVariancePredictor "
                "FastSpeech2ConformerWithHifiGan HifiGanResidualBlock"
            ),
            "transformers.models.flaubert.modeling_flaubert": (
                "FlaubertForMultipleChoice FlaubertForQuestionAnswering FlaubertForQuestionAnsweringSimple "
                "FlaubertForSequenceClassification FlaubertForTokenClassification FlaubertModel "
                "FlaubertPoolerAnswerClass FlaubertPoolerEndLogits FlaubertPoolerStartLogits FlaubertPreTrainedModel "
                "FlaubertPredLayer FlaubertSQuADHead FlaubertSequenceSummary FlaubertWithLMHeadModel "
                "MultiHeadAttention TransformerFFN"
            ),
            "transformers.models.flava.modeling_flava": (
                "FlavaAttention FlavaEncoder FlavaForPreTraining FlavaGlobalContrastiveHead FlavaITMHead "
                "FlavaImageCodebook FlavaImageCodebookBlock FlavaImageCodebookLayerGroup FlavaImageCodebookResPath "
                "FlavaImageEmbeddings FlavaImageModel FlavaIntermediate FlavaLayer FlavaMaskedPredictionHead "
                "FlavaModel FlavaMultimodalModel FlavaOutput FlavaPooler FlavaPreTrainedModel "
                "FlavaPredictionHeadTransform FlavaSelfAttention FlavaSelfOutput FlavaTextEmbeddings FlavaTextModel "
                "PatchEmbeddings"
            ),
            "transformers.models.flex_olmo.modeling_flex_olmo": (
                "FlexOlmoAttention FlexOlmoDecoderLayer FlexOlmoExperts FlexOlmoForCausalLM FlexOlmoMLP FlexOlmoModel "
                "FlexOlmoPreTrainedModel FlexOlmoRMSNorm FlexOlmoRotaryEmbedding FlexOlmoSparseMoeBlock "
                "FlexOlmoTopKRouter"
            ),
            "transformers.models.flint.modeling_flint": (
                "FlintAttention FlintDecoderLayer FlintExperts FlintForCausalLM FlintMLP FlintModel "
                "FlintPreTrainedModel FlintRMSNorm FlintRotaryEmbedding FlintSparseMoeBlock FlintTopKRouter"
            ),
            "transformers.models.florence2.modeling_florence2": (
                "Florence2DropPath Florence2ForConditionalGeneration Florence2Model Florence2MultiModalProjector "
                "Florence2PreTrainedModel Florence2VisionBackbone Florence2VisionBlock "
                "Florence2VisionChannelAttention Florence2VisionChannelBlock Florence2VisionConvEmbed "
                "Florence2VisionDropPath Florence2VisionLearnedAbsolutePositionEmbedding2D Florence2VisionMLP "
                "Florence2VisionPositionalEmbeddingCosine1D Florence2VisionPreTrainedModel "
                "Florence2VisionSpatialBlock Florence2VisionWindowAttention"
            ),
            "transformers.models.fnet.modeling_fnet": (
                "FNetBasicFourierTransform FNetBasicOutput FNetEmbeddings FNetEncoder FNetForMaskedLM "
                "FNetForMultipleChoice FNetForNextSentencePrediction FNetForPreTraining FNetForQuestionAnswering "
                "FNetForSequenceClassification FNetForTokenClassification FNetFourierTransform FNetIntermediate "
                "FNetLMPredictionHead FNetLayer FNetModel FNetOnlyMLMHead FNetOnlyNSPHead FNetOutput FNetPooler "
                "FNetPreTrainedModel FNetPreTrainingHeads FNetPredictionHeadTransform"
            ),
            "transformers.models.focalnet.modeling_focalnet": (
                "FocalNetBackbone FocalNetDropPath FocalNetEmbeddings FocalNetEncoder FocalNetForImageClassification "
                "FocalNetForMaskedImageModeling FocalNetLayer FocalNetMlp FocalNetModel FocalNetModulation "
                "FocalNetPatchEmbeddings FocalNetPreTrainedModel FocalNetStage"
            ),
            "transformers.models.fsmt.modeling_fsmt": (
                "Attention DecoderLayer EncoderLayer FSMTDecoder FSMTEncoder FSMTForConditionalGeneration FSMTModel "
                "PretrainedFSMTModel SinusoidalPositionalEmbedding"
            ),
            "transformers.models.fun_asr_nano.modeling_fun_asr_nano": (
                "FunAsrNanoAttention FunAsrNanoEncoder FunAsrNanoEncoderLayer FunAsrNanoFSMN "
                "FunAsrNanoForConditionalGeneration FunAsrNanoMLP FunAsrNanoModel FunAsrNanoMultiModalProjector "
                "FunAsrNanoPositionEmbedding FunAsrNanoPreTrainedModel"
            ),
            "transformers.models.funnel.modeling_funnel": (
                "FunnelAttentionStructure FunnelBaseModel FunnelClassificationHead FunnelDecoder "
                "FunnelDiscriminatorPredictions FunnelEmbeddings FunnelEncoder FunnelForMaskedLM "
                "FunnelForMultipleChoice FunnelForPreTraining FunnelForQuestionAnswering "
                "FunnelForSequenceClassification FunnelForTokenClassification FunnelLayer FunnelModel "
                "FunnelPositionwiseFFN FunnelPreTrainedModel FunnelRelMultiheadAttention"
            ),
            "transformers.models.fuyu.modeling_fuyu": "FuyuForCausalLM FuyuModel FuyuPreTrainedModel",
            "transformers.models.gemma.modeling_gemma": (
                "GemmaAttention GemmaDecoderLayer GemmaForCausalLM GemmaForSequenceClassification "
                "GemmaForTokenClassification GemmaMLP GemmaModel GemmaPreTrainedModel GemmaRMSNorm "
                "GemmaRotaryEmbedding GemmaTextScaledWordEmbedding"
            ),
            "transformers.models.gemma2.modeling_gemma2": (
                "Gemma2Attention Gemma2DecoderLayer Gemma2ForCausalLM Gemma2ForSequenceClassification "
                "Gemma2ForTokenClassification Gemma2MLP Gemma2Model Gemma2PreTrainedModel Gemma2RMSNorm "
                "Gemma2RotaryEmbedding Gemma2TextScaledWordEmbedding"
            ),
            "transformers.models.gemma3.modeling_gemma3": (
                "Gemma3Attention Gemma3DecoderLayer Gemma3ForCausalLM Gemma3ForConditionalGeneration "
                "Gemma3ForSequenceClassification Gemma3MLP Gemma3Model Gemma3MultiModalProjector "
                "Gemma3PreTrainedModel Gemma3RMSNorm Gemma3RotaryEmbedding Gemma3TextForSequenceClassification "
                "Gemma3TextModel Gemma3TextScaledWordEmbedding"
            ),
            "transformers.models.gemma3n.modeling_gemma3n": (
                "Gemma3nAudioAttention Gemma3nAudioConformerAttention Gemma3nAudioConformerBlock "
                "Gemma3nAudioConformerFeedForward Gemma3nAudioConformerLightConv1d Gemma3nAudioCumulativeGroupNorm "
                "Gemma3nAudioEncoder Gemma3nAudioRelativePositionEmbedding Gemma3nAudioSSCPConvBlock "
                "Gemma3nAudioSubSampleConvProjection Gemma3nForCausalLM Gemma3nForConditionalGeneration Gemma3nModel "
                "Gemma3nMultimodalEmbedder Gemma3nPreTrainedModel Gemma3nRMSNorm Gemma3nRotaryEmbedding "
                "Gemma3nTextAltUp Gemma3nTextAttention Gemma3nTextDecoderLayer Gemma3nTextLaurelBlock Gemma3nTextMLP "
                "Gemma3nTextModel Gemma3nTextRotaryEmbedding Gemma3nTextScaledWordEmbedding"
            ),
            "transformers.models.gemma4.modeling_gemma4": (
                "Gemma4AudioAttention Gemma4AudioCausalConv1d Gemma4AudioFeedForward Gemma4AudioLayer "
                "Gemma4AudioLightConv1d Gemma4AudioModel Gemma4AudioRelPositionalEncoding "
                "Gemma4AudioSubSampleConvProjection Gemma4AudioSubSampleConvProjectionLayer Gemma4ClippableLinear "
                "Gemma4ForCausalLM Gemma4ForConditionalGeneration Gemma4Model Gemma4MultimodalEmbedder "
                "Gemma4PreTrainedModel Gemma4RMSNorm Gemma4TextAttention Gemma4TextDecoderLayer Gemma4TextExperts "
                "Gemma4TextMLP Gemma4TextModel Gemma4TextRotaryEmbedding Gemma4TextRouter "
                "Gemma4TextScaledWordEmbedding Gemma4VisionAttention Gemma4VisionEncoder Gemma4VisionEncoderLayer "
                "Gemma4VisionMLP Gemma4VisionModel Gemma4VisionPatchEmbedder Gemma4VisionPooler "
                "Gemma4VisionRotaryEmbedding"
            ),
            "transformers.models.gemma4_assistant.modeling_gemma4_assistant": (
                "Gemma4AssistantForCausalLM Gemma4AssistantMaskedEmbedder Gemma4AssistantPreTrainedModel"
            ),
            "transformers.models.gemma4_unified.modeling_gemma4_unified": (
                "Gemma4UnifiedForCausalLM Gemma4UnifiedForConditionalGeneration Gemma4UnifiedModel "
                "Gemma4UnifiedMultimodalEmbedder Gemma4UnifiedPreTrainedModel Gemma4UnifiedRMSNorm "
                "Gemma4UnifiedTextAttention Gemma4UnifiedTextDecoderLayer Gemma4UnifiedTextMLP Gemma4UnifiedTextModel "
                "Gemma4UnifiedTextRotaryEmbedding Gemma4UnifiedTextScaledWordEmbedding Gemma4UnifiedVisionEmbedder"
            ),
            "transformers.models.gemma4_unified_assistant.modeling_gemma4_unified_assistant": (
                "Gemma4UnifiedAssistantForCausalLM Gemma4UnifiedAssistantMaskedEmbedder "
                "Gemma4UnifiedAssistantPreTrainedModel"
            ),
            "transformers.models.git.modeling_git": (
                "GitAttention GitEmbeddings GitEncoder GitForCausalLM GitIntermediate GitLayer GitModel GitOutput "
                "GitPreTrainedModel GitProjection GitSelfAttention GitSelfOutput GitVisionAttention "
                "GitVisionEmbeddings GitVisionEncoder GitVisionEncoderLayer GitVisionMLP GitVisionModel "
                "GitVisionTransformer"
            ),
            "transformers.models.glm.modeling_glm": (
                "GlmAttention GlmDecoderLayer GlmForCausalLM GlmForSequenceClassification GlmForTokenClassification "
                "GlmMLP GlmModel GlmPreTrainedModel GlmRMSNorm GlmRotaryEmbedding"
            ),
            "transformers.models.glm4.modeling_glm4": (
                "Glm4Attention Glm4DecoderLayer Glm4ForCausalLM Glm4ForSequenceClassification "
                "Glm4ForTokenClassification Glm4MLP Glm4Model Glm4PreTrainedModel Glm4RMSNorm Glm4RotaryEmbedding"
            ),
            "transformers.models.glm46v.modeling_glm46v": (
                "Glm46VForConditionalGeneration Glm46VModel Glm46VPreTrainedModel"
            ),
            "transformers.models.glm4_moe.modeling_glm4_moe": (
                "Glm4MoeAttention Glm4MoeDecoderLayer Glm4MoeExperts Glm4MoeForCausalLM Glm4MoeMLP Glm4MoeMoE "
                "Glm4MoeModel Glm4MoePreTrainedModel Glm4MoeRMSNorm Glm4MoeRotaryEmbedding Glm4MoeTopkRouter"
            ),
            "transformers.models.glm4_moe_lite.modeling_glm4_moe_lite": (
                "Glm4MoeLiteAttention Glm4MoeLiteDecoderLayer Glm4MoeLiteExperts Glm4MoeLiteForCausalLM "
                "Glm4MoeLiteMLP Glm4MoeLiteMoE Glm4MoeLiteModel Glm4MoeLitePreTrainedModel Glm4MoeLiteRMSNorm "
                "Glm4MoeLiteRotaryEmbedding Glm4MoeLiteTopkRouter"
            ),
            "transformers.models.glm4v.modeling_glm4v": (
                "Glm4VisionMlp Glm4vForConditionalGeneration Glm4vModel Glm4vPreTrainedModel Glm4vRMSNorm "
                "Glm4vTextAttention Glm4vTextDecoderLayer Glm4vTextMLP Glm4vTextModel Glm4vTextRotaryEmbedding "
                "Glm4vVisionAttention Glm4vVisionBlock Glm4vVisionEmbeddings Glm4vVisionModel Glm4vVisionPatchEmbed "
                "Glm4vVisionPatchMerger Glm4vVisionRotaryEmbedding"
            ),
            "transformers.models.glm4v_moe.modeling_glm4v_moe": (
                "Glm4vMoeForConditionalGeneration Glm4vMoeModel Glm4vMoePreTrainedModel Glm4vMoeRMSNorm "
                "Glm4vMoeTextAttention Glm4vMoeTextDecoderLayer Glm4vMoeTextExperts Glm4vMoeTextMLP Glm4vMoeTextMoE "
                "Glm4vMoeTextModel Glm4vMoeTextRMSNorm Glm4vMoeTextRotaryEmbedding Glm4vMoeTextTopkRouter "
                "Glm4vMoeVisionAttention Glm4vMoeVisionBlock Glm4vMoeVisionEmbeddings Glm4vMoeVisionModel "
                "Glm4vMoeVisionPatchEmbed Glm4vMoeVisionPatchMerger Glm4vMoeVisionRotaryEmbedding Glm4vMoeisionMlp"
            ),
            "transformers.models.glm5_next.modeling_glm5_next": (
                "Glm5NextForConditionalGeneration Glm5NextModel Glm5NextPreTrainedModel Glm5NextRMSNorm "
                "Glm5NextTextAttention Glm5NextTextDecoderLayer Glm5NextTextExperts Glm5NextTextForgetGate "
                "Glm5NextTextHyperConnection Glm5NextTextHyperHead Glm5NextTextIndexer Glm5NextTextLinearAttention "
                "Glm5NextTextMLP Glm5NextTextMoE Glm5NextTextModel Glm5NextTextRMSNorm Glm5NextTextRMSNormGated "
                "Glm5NextTextTopkRouter Glm5NextTextUnweightedRMSNorm Glm5NextVisionAttention Glm5NextVisionBlock "
                "Glm5NextVisionMLP Glm5NextVisionModel Glm5NextVisionPatchEmbed Glm5NextVisionPatchMerger "
                "Glm5NextVisionRotaryEmbedding"
            ),
            "transformers.models.glm_image.modeling_glm_image": (
                "GlmImageForConditionalGeneration GlmImageModel GlmImagePreTrainedModel GlmImageRMSNorm "
                "GlmImageTextAttention GlmImageTextDecoderLayer GlmImageTextMLP GlmImageTextModel "
                "GlmImageTextRotaryEmbedding GlmImageVQVAE GlmImageVQVAEVectorQuantizer GlmImageVisionAttention "
                "GlmImageVisionBlock GlmImageVisionEmbeddings GlmImageVisionMLP GlmImageVisionModel "
                "GlmImageVisionPatchEmbed"
            ),
            "transformers.models.glm_moe_dsa.modeling_glm_moe_dsa": (
                "GlmMoeDsaAttention GlmMoeDsaDecoderLayer GlmMoeDsaExperts GlmMoeDsaForCausalLM GlmMoeDsaIndexer "
                "GlmMoeDsaMLP GlmMoeDsaMoE GlmMoeDsaModel GlmMoeDsaPreTrainedModel GlmMoeDsaRMSNorm "
                "GlmMoeDsaRotaryEmbedding GlmMoeDsaTopkRouter"
            ),
            "transformers.models.glm_ocr.modeling_glm_ocr": (
                "GlmOcrForConditionalGeneration GlmOcrModel GlmOcrPreTrainedModel GlmOcrRMSNorm GlmOcrTextAttention "
                "GlmOcrTextDecoderLayer GlmOcrTextMLP GlmOcrTextModel GlmOcrTextRotaryEmbedding GlmOcrVisionAttention "
                "GlmOcrVisionBlock GlmOcrVisionMlp GlmOcrVisionModel GlmOcrVisionPatchEmbed GlmOcrVisionPatchMerger "
                "GlmOcrVisionRotaryEmbedding"
            ),
            "transformers.models.glmasr.modeling_glmasr": (
                "GlmAsrAttention GlmAsrEncoder GlmAsrEncoderLayer GlmAsrForConditionalGeneration GlmAsrMLP "
                "GlmAsrModel GlmAsrMultiModalProjector GlmAsrPreTrainedModel GlmAsrRotaryEmbedding"
            ),
            "transformers.models.glpn.modeling_glpn": (
                "GLPNAttention GLPNDWConv GLPNDecoder GLPNDecoderStage GLPNDepthEstimationHead GLPNDepthWiseConv "
                "GLPNDropPath GLPNEfficientSelfAttention GLPNEncoder GLPNForDepthEstimation GLPNLayer GLPNMixFFN "
                "GLPNModel GLPNOverlapPatchEmbeddings GLPNPreTrainedModel GLPNSelectiveFeatureFusion GLPNSelfOutput "
                "GlpnDropPath SiLogLoss"
            ),
            "transformers.models.got_ocr2.modeling_got_ocr2": (
                "GotOcr2ForConditionalGeneration GotOcr2LayerNorm GotOcr2MLPBlock GotOcr2Model "
                "GotOcr2MultiModalProjector GotOcr2PatchEmbeddings GotOcr2PreTrainedModel GotOcr2VisionAttention "
                "GotOcr2VisionEncoder GotOcr2VisionLayer GotOcr2VisionNeck"
            ),
            "transformers.models.gpt2.modeling_gpt2": (
                "GPT2Attention GPT2Block GPT2DoubleHeadsModel GPT2ForQuestionAnswering GPT2ForSequenceClassification "
                "GPT2ForTokenClassification GPT2LMHeadModel GPT2MLP GPT2Model GPT2PreTrainedModel GPT2SequenceSummary"
            ),
            "transformers.models.gpt_bigcode.modeling_gpt_bigcode": (
                "GPTBigCodeAttention GPTBigCodeBlock GPTBigCodeForCausalLM GPTBigCodeForSequenceClassification "
                "GPTBigCodeForTokenClassification GPTBigCodeMLP GPTBigCodeModel GPTBigCodePreTrainedModel"
            ),
            "transformers.models.gpt_neo.modeling_gpt_neo": (
                "GPTNeoAttention GPTNeoBlock GPTNeoFlashAttention2 GPTNeoForCausalLM GPTNeoForQuestionAnswering "
                "GPTNeoForSequenceClassification GPTNeoForTokenClassification GPTNeoMLP GPTNeoModel "
                "GPTNeoPreTrainedModel GPTNeoSelfAttention"
            ),
            "transformers.models.gpt_neox.modeling_gpt_neox": (
                "GPTNeoXAttention GPTNeoXDecoderLayer GPTNeoXForCausalLM GPTNeoXForQuestionAnswering "
                "GPTNeoXForSequenceClassification GPTNeoXForTokenClassification GPTNeoXLayer GPTNeoXMLP GPTNeoXModel "
                "GPTNeoXPreTrainedModel GPTNeoXRMSNorm GPTNeoXRotaryEmbedding RotaryEmbedding"
            ),
            "transformers.models.gpt_neox_japanese.modeling_gpt_neox_japanese": (
                "GPTNeoXJapaneseAttention GPTNeoXJapaneseForCausalLM GPTNeoXJapaneseLayer GPTNeoXJapaneseMLP "
                "GPTNeoXJapaneseModel GPTNeoXJapanesePreTrainedModel GPTNeoXJapaneseRotaryEmbedding RotaryEmbedding"
            ),
            "transformers.models.gpt_oss.modeling_gpt_oss": (
                "GptOssAttention GptOssDecoderLayer GptOssExperts GptOssForCausalLM GptOssForSequenceClassification "
                "GptOssForTokenClassification GptOssMLP GptOssModel GptOssPreTrainedModel GptOssRMSNorm "
                "GptOssRotaryEmbedding GptOssTopKRouter"
            ),
            "transformers.models.gptj.modeling_gptj": (
                "GPTJAttention GPTJBlock GPTJFlashAttention2 GPTJForCausalLM GPTJForQuestionAnswering "
                "GPTJForSequenceClassification GPTJMLP GPTJModel GPTJPreTrainedModel GPTJRotaryEmbedding"
            ),
            "transformers.models.gptsan_japanese.modeling_gptsan_japanese": (
                "GPTSanJapaneseAttention GPTSanJapaneseBlock GPTSanJapaneseDenseActDense "
                "GPTSanJapaneseForConditionalGeneration GPTSanJapaneseLayerDenseFF GPTSanJapaneseLayerSelfAttention "
                "GPTSanJapaneseLayerSparseFF GPTSanJapaneseModel GPTSanJapanesePreTrainedModel "
                "GPTSanJapaneseSparseMLP GPTSanJapaneseTop1Router"
            ),
            "transformers.models.gradium_phonon_tts.modeling_gradium_phonon_tts": (
                "GradiumPhononTTSAttention GradiumPhononTTSDecoderLayer GradiumPhononTTSFlowFinalLayer "
                "GradiumPhononTTSFlowHead GradiumPhononTTSFlowLayerNorm GradiumPhononTTSFlowLossWeighting "
                "GradiumPhononTTSFlowResBlock GradiumPhononTTSForConditionalGeneration GradiumPhononTTSMLP "
                "GradiumPhononTTSModel GradiumPhononTTSPreTrainedModel GradiumPhononTTSRotaryEmbedding "
                "GradiumPhononTTSTimestepEmbedding GradiumPhononTTSTimestepNorm"
            ),
            "transformers.models.granite.modeling_granite": (
                "GraniteAttention GraniteDecoderLayer GraniteForCausalLM GraniteMLP GraniteModel "
                "GranitePreTrainedModel GraniteRMSNorm GraniteRotaryEmbedding"
            ),
            "transformers.models.granite4_vision.modeling_granite4_vision": (
                "Granite4VisionForConditionalGeneration Granite4VisionModel Granite4VisionPreTrainedModel "
                "Granite4VisionTextAttention Granite4VisionTextDecoderLayer Granite4VisionTextMLP "
                "Granite4VisionTextModel Granite4VisionTextRMSNorm Granite4VisionTextRotaryEmbedding "
                "Granite4VisionWindowQFormerDownsampler"
            ),
            "transformers.models.granite_docling.modeling_granite_docling": (
                "GraniteDoclingConnector GraniteDoclingConnectorPath GraniteDoclingDeepStackMerger "
                "GraniteDoclingDensityRouter GraniteDoclingEncoder GraniteDoclingEncoderLayer "
                "GraniteDoclingForConditionalGeneration GraniteDoclingModel GraniteDoclingPositionEmbedding "
                "GraniteDoclingPreTrainedModel GraniteDoclingTextAttention GraniteDoclingTextDecoderLayer "
                "GraniteDoclingTextMLP GraniteDoclingTextModel GraniteDoclingTextPreTrainedModel "
                "GraniteDoclingTextRMSNorm GraniteDoclingTextRotaryEmbedding GraniteDoclingVisionAttention "
                "GraniteDoclingVisionEmbeddings GraniteDoclingVisionMLP GraniteDoclingVisionModel"
            ),
            "transformers.models.granite_speech.modeling_granite_speech": (
                "GraniteSpeechCTCEncoder GraniteSpeechConformerAttention GraniteSpeechConformerBlock "
                "GraniteSpeechConformerConvModule GraniteSpeechConformerDepthWiseConv1d "
                "GraniteSpeechConformerFeedForward GraniteSpeechEncoderProjector "
                "GraniteSpeechForConditionalGeneration GraniteSpeechModel GraniteSpeechPreTrainedModel"
            ),
            "transformers.models.granite_speech5.modeling_granite_speech5": (
                "GraniteSpeech5Encoder GraniteSpeech5EncoderAttention GraniteSpeech5EncoderBlock "
                "GraniteSpeech5EncoderConvolutionModule GraniteSpeech5EncoderFeedForward "
                "GraniteSpeech5EncoderSubsamplingBlock GraniteSpeech5ForCTC GraniteSpeech5PreTrainedModel"
            ),
            "transformers.models.granite_speech_plus.modeling_granite_speech_plus": (
                "GraniteSpeechPlusCTCEncoder GraniteSpeechPlusConformerAttention GraniteSpeechPlusConformerBlock "
                "GraniteSpeechPlusConformerConvModule GraniteSpeechPlusConformerDepthWiseConv1d "
                "GraniteSpeechPlusConformerFeedForward GraniteSpeechPlusEncoderProjector "
                "GraniteSpeechPlusForConditionalGeneration GraniteSpeechPlusModel GraniteSpeechPlusPreTrainedModel"
            ),
            "transformers.models.granite_swa.modeling_granite_swa": (
                "GraniteSWAAttention GraniteSWADecoderLayer GraniteSWAForCausalLM GraniteSWAMLP GraniteSWAModel "
                "GraniteSWAPreTrainedModel GraniteSWARMSNorm GraniteSWARotaryEmbedding"
            ),
            "transformers.models.granitemoe.modeling_granitemoe": (
                "GraniteMoeAttention GraniteMoeDecoderLayer GraniteMoeExperts GraniteMoeForCausalLM GraniteMoeMoE "
                "GraniteMoeModel GraniteMoeParallelExperts GraniteMoePreTrainedModel GraniteMoeRMSNorm "
                "GraniteMoeRotaryEmbedding GraniteMoeTopKGating GraniteMoeTopKRouter"
            ),
            "transformers.models.granitemoe_swa.modeling_granitemoe_swa": (
                "GraniteMoeSWAAttention GraniteMoeSWADecoderLayer GraniteMoeSWAExperts GraniteMoeSWAForCausalLM "
                "GraniteMoeSWAMLP GraniteMoeSWAMoE GraniteMoeSWAModel GraniteMoeSWAPreTrainedModel "
                "GraniteMoeSWARMSNorm GraniteMoeSWARotaryEmbedding GraniteMoeSWATopKRouter"
            ),
            "transformers.models.granitemoehybrid.modeling_granitemoehybrid": (
                "GraniteMoeHybridAttention GraniteMoeHybridDecoderLayer GraniteMoeHybridExperts "
                "GraniteMoeHybridForCausalLM GraniteMoeHybridMLP GraniteMoeHybridMambaLayer GraniteMoeHybridMoE "
                "GraniteMoeHybridModel GraniteMoeHybridParallelExperts GraniteMoeHybridPreTrainedModel "
                "GraniteMoeHybridRMSNorm GraniteMoeHybridRMSNormGated GraniteMoeHybridRotaryEmbedding "
                "GraniteMoeHybridTopKGating GraniteMoeHybridTopKRouter"
            ),
            "transformers.models.granitemoeshared.modeling_granitemoeshared": (
                "GraniteMoeSharedAttention GraniteMoeSharedDecoderLayer GraniteMoeSharedExperts "
                "GraniteMoeSharedForCausalLM GraniteMoeSharedMLP GraniteMoeSharedMoE GraniteMoeSharedModel "
                "GraniteMoeSharedParallelExperts GraniteMoeSharedPreTrainedModel GraniteMoeSharedRMSNorm "
                "GraniteMoeSharedRotaryEmbedding GraniteMoeSharedTopKGating GraniteMoeSharedTopKRouter"
            ),
            "transformers.models.graphormer.modeling_graphormer": (
                "GraphormerDecoderHead GraphormerForGraphClassification GraphormerGraphAttnBias "
                "GraphormerGraphEncoder GraphormerGraphEncoderLayer GraphormerGraphNodeFeature GraphormerModel "
                "GraphormerMultiheadAttention GraphormerPreTrainedModel LayerDropModuleList"
            ),
            "transformers.models.grounding_dino.modeling_grounding_dino": (
                "GroundingDinoBiMultiHeadAttention GroundingDinoContrastiveEmbedding GroundingDinoConvEncoder "
                "GroundingDinoConvModel GroundingDinoDecoder GroundingDinoDecoderLayer GroundingDinoDeformableLayer "
                "GroundingDinoDropPath GroundingDinoEncoder GroundingDinoEncoderLayer GroundingDinoForObjectDetection "
                "GroundingDinoFrozenBatchNorm2d GroundingDinoFusionLayer GroundingDinoLearnedPositionEmbedding "
                "GroundingDinoMLPPredictionHead GroundingDinoModel GroundingDinoMultiheadAttention "
                "GroundingDinoMultiscaleDeformableAttention GroundingDinoPreTrainedModel "
                "GroundingDinoSinePositionEmbedding GroundingDinoTextEnhancerLayer MultiScaleDeformableAttention"
            ),
            "transformers.models.groupvit.modeling_groupvit": (
                "GroupViTAssignAttention GroupViTAttention GroupViTCrossAttentionLayer GroupViTEncoderLayer "
                "GroupViTMLP GroupViTMixerMLP GroupViTModel GroupViTPatchEmbeddings GroupViTPreTrainedModel "
                "GroupViTStage GroupViTTextEmbeddings GroupViTTextEncoder GroupViTTextModel GroupViTTextTransformer "
                "GroupViTTokenAssign GroupViTVisionEmbeddings GroupViTVisionEncoder GroupViTVisionModel "
                "GroupViTVisionTransformer"
            ),
            "transformers.models.gte.modeling_gte": (
                "GteAttention GteEmbeddings GteForMaskedLM GteForSequenceClassification GteForTokenClassification "
                "GteLMHead GteLayer GteMLP GteModel GtePooler GtePreTrainedModel GteRotaryEmbedding"
            ),
            "transformers.models.helium.modeling_helium": (
                "HeliumAttention HeliumDecoderLayer HeliumForCausalLM HeliumForSequenceClassification "
                "HeliumForTokenClassification HeliumMLP HeliumModel HeliumPreTrainedModel HeliumRMSNorm "
                "HeliumRotaryEmbedding"
            ),
            "transformers.models.hgnet_v2.modeling_hgnet_v2": (
                "HGNetV2Backbone HGNetV2BasicLayer HGNetV2ConvLayer HGNetV2ConvLayerLight HGNetV2Embeddings "
                "HGNetV2Encoder HGNetV2ForImageClassification HGNetV2LearnableAffineBlock HGNetV2PreTrainedModel "
                "HGNetV2Stage"
            ),
            "transformers.models.hiera.modeling_hiera": (
                "HieraBackbone HieraDecoder HieraDropPath HieraEmbeddings HieraEncoder HieraForImageClassification "
                "HieraForPreTraining HieraLayer HieraMaskUnitAttention HieraMlp HieraModel HieraMultiScaleHead "
                "HieraPatchEmbeddings HieraPooler HieraPreTrainedModel HieraStage"
            ),
            "transformers.models.higgs_audio_v2.modeling_higgs_audio_v2": (
                "HiggsAudioV2Attention HiggsAudioV2DecoderLayer HiggsAudioV2Embeddings "
                "HiggsAudioV2ForConditionalGeneration HiggsAudioV2MLP HiggsAudioV2Model HiggsAudioV2PreTrainedModel "
                "HiggsAudioV2RMSNorm HiggsAudioV2RotaryEmbedding"
            ),
            "transformers.models.hrm_text.modeling_hrm_text": (
                "HrmTextAttention HrmTextDecoderLayer HrmTextForCausalLM HrmTextMLP HrmTextModel "
                "HrmTextPreTrainedModel HrmTextRMSNorm HrmTextRotaryEmbedding HrmTextStack"
            ),
            "transformers.models.hubert.modeling_hubert": (
                "HubertAttention HubertAttnAdapterLayer HubertEncoder HubertEncoderLayer "
                "HubertEncoderLayerStableLayerNorm HubertEncoderStableLayerNorm HubertFeatureEncoder "
                "HubertFeatureExtractor HubertFeatureProjection HubertFeedForward HubertForCTC "
                "HubertForSequenceClassification HubertGroupNormConvLayer HubertLayerNormConvLayer HubertModel "
                "HubertNoLayerNormConvLayer HubertPositionalConvEmbedding HubertPreTrainedModel HubertSamePadLayer"
            ),
            "transformers.models.hunyuan_v1_dense.modeling_hunyuan_v1_dense": (
                "HunYuanDenseV1Attention HunYuanDenseV1DecoderLayer HunYuanDenseV1ForCausalLM "
                "HunYuanDenseV1ForSequenceClassification HunYuanDenseV1MLP HunYuanDenseV1Model "
                "HunYuanDenseV1PreTrainedModel HunYuanDenseV1RMSNorm HunYuanDenseV1RotaryEmbedding"
            ),
            "transformers.models.hunyuan_v1_moe.modeling_hunyuan_v1_moe": (
                "HunYuanMoEV1Attention HunYuanMoEV1DecoderLayer HunYuanMoEV1Experts HunYuanMoEV1ForCausalLM "
                "HunYuanMoEV1ForSequenceClassification HunYuanMoEV1Gate HunYuanMoEV1MLP HunYuanMoEV1Model "
                "HunYuanMoEV1Moe HunYuanMoEV1PreTrainedModel HunYuanMoEV1RMSNorm HunYuanMoEV1RotaryEmbedding"
            ),
            "transformers.models.hunyuan_vl.modeling_hunyuan_vl": (
                "HunYuanVLDenseV1Attention HunYuanVLDenseV1DecoderLayer HunYuanVLForConditionalGeneration "
                "HunYuanVLMLP HunYuanVLModel HunYuanVLPreTrainedModel HunYuanVLRMSNorm HunYuanVLRotaryEmbedding "
                "HunYuanVLTextModel HunYuanVLVisionAttention HunYuanVLVisionBlock HunYuanVLVisionMLP "
                "HunYuanVLVisionPatchEmbed HunYuanVLVisionPatchMerger HunYuanVLVisionTransformer"
            ),
            "transformers.models.hy_v3.modeling_hy_v3": (
                "HYV3Attention HYV3DecoderLayer HYV3Experts HYV3ForCausalLM HYV3MLP HYV3MoE HYV3Model "
                "HYV3PreTrainedModel HYV3RMSNorm HYV3RotaryEmbedding HYV3TopKRouter"
            ),
            "transformers.models.hy_v4.modeling_hy_v4": (
                "HYV4Attention HYV4DecoderLayer HYV4Experts HYV4ForCausalLM HYV4HyperConnection HYV4HyperHead "
                "HYV4Indexer HYV4MLP HYV4MoE HYV4Model HYV4PreTrainedModel HYV4RMSNorm HYV4RotaryEmbedding "
                "HYV4TopkRouter HYV4UnweightedRMSNorm"
            ),
            "transformers.models.hy_v4_vl.modeling_hy_v4_vl": (
                "HYV4VLAttention HYV4VLDecoderLayer HYV4VLExperts HYV4VLForConditionalGeneration "
                "HYV4VLHyperConnection HYV4VLHyperHead HYV4VLIndexer HYV4VLMLP HYV4VLMoE HYV4VLModel "
                "HYV4VLPreTrainedModel HYV4VLRMSNorm HYV4VLRotaryEmbedding HYV4VLTextModel HYV4VLTopkRouter "
                "HYV4VLUnweightedRMSNorm HYV4VLVisionAttention HYV4VLVisionBlock HYV4VLVisionMLP HYV4VLVisionModel "
                "HYV4VLVisionPatchEmbed HYV4VLVisionPatchMerger"
            ),
            "transformers.models.hyperclovax.modeling_hyperclovax": (
                "HyperCLOVAXAttention HyperCLOVAXDecoderLayer HyperCLOVAXForCausalLM HyperCLOVAXMLP HyperCLOVAXModel "
                "HyperCLOVAXPreTrainedModel HyperCLOVAXRMSNorm HyperCLOVAXRotaryEmbedding"
            ),
            "transformers.models.hyperclovax_vision_v2.modeling_hyperclovax_vision_v2": (
                "HyperCLOVAXVisionV2ForConditionalGeneration HyperCLOVAXVisionV2Model "
                "HyperCLOVAXVisionV2PreTrainedModel"
            ),
            "transformers.models.ibert.modeling_ibert": (
                "IBertAttention IBertClassificationHead IBertEmbeddings IBertEncoder IBertForMaskedLM "
                "IBertForMultipleChoice IBertForQuestionAnswering IBertForSequenceClassification "
                "IBertForTokenClassification IBertIntermediate IBertLMHead IBertLayer IBertModel IBertOutput "
                "IBertPooler IBertPreTrainedModel IBertSelfAttention IBertSelfOutput"
            ),
            "transformers.models.idefics.modeling_idefics": (
                "IdeficsAttention IdeficsDecoderLayer IdeficsDecoupledEmbedding IdeficsDecoupledLinear "
                "IdeficsEmbedding IdeficsForVisionText2Text IdeficsGatedCrossAttentionLayer IdeficsMLP IdeficsModel "
                "IdeficsPreTrainedModel IdeficsRMSNorm IdeficsRotaryEmbedding"
            ),
            "transformers.models.idefics2.modeling_idefics2": (
                "Idefics2Connector Idefics2Encoder Idefics2EncoderLayer Idefics2ForConditionalGeneration Idefics2MLP "
                "Idefics2Model Idefics2MultiheadAttentionPoolingHead Idefics2PerceiverAttention "
                "Idefics2PerceiverLayer Idefics2PerceiverResampler Idefics2PreTrainedModel Idefics2RMSNorm "
                "Idefics2VisionAttention Idefics2VisionEmbeddings Idefics2VisionMLP Idefics2VisionTransformer"
            ),
            "transformers.models.idefics3.modeling_idefics3": (
                "Idefics3Connector Idefics3Encoder Idefics3EncoderLayer Idefics3ForConditionalGeneration "
                "Idefics3Model Idefics3PreTrainedModel Idefics3RMSNorm Idefics3SimpleMLP Idefics3VisionAttention "
                "Idefics3VisionEmbeddings Idefics3VisionMLP Idefics3VisionTransformer"
            ),
            "transformers.models.ijepa.modeling_ijepa": (
                "IJepaAttention IJepaEmbeddings IJepaEncoder IJepaForImageClassification IJepaIntermediate IJepaLayer "
                "IJepaMLP IJepaModel IJepaOutput IJepaPatchEmbeddings IJepaPooler IJepaPreTrainedModel "
                "IJepaSelfAttention IJepaSelfOutput"
            ),
            "transformers.models.imagegpt.modeling_imagegpt": (
                "ImageGPTAttention ImageGPTBlock ImageGPTForCausalImageModeling ImageGPTForImageClassification "
                "ImageGPTLayerNorm ImageGPTMLP ImageGPTModel ImageGPTPreTrainedModel"
            ),
            "transformers.models.informer.modeling_informer": (
                "InformerAttention InformerConvLayer InformerDecoder InformerDecoderLayer InformerEncoder "
                "InformerEncoderLayer InformerFeatureEmbedder InformerForPrediction InformerMeanScaler InformerModel "
                "InformerNOPScaler InformerPreTrainedModel InformerProbSparseAttention "
                "InformerSinusoidalPositionalEmbedding InformerStdScaler InformerValueEmbedding"
            ),
            "transformers.models.inkling.modeling_inkling": (
                "InklingAttention InklingAudioModel InklingAudioModelEmbeddings InklingDecoderLayer InklingExperts "
                "InklingForCausalLM InklingForConditionalGeneration InklingMLP InklingMoE InklingModel "
                "InklingNormedEmbedding InklingPreTrainedModel InklingRMSNorm InklingRelativeLogits "
                "InklingSharedExperts InklingShortConvolution InklingTextModel InklingTopkRouter "
                "InklingVisionEncoderLayer InklingVisionModel"
            ),
            "transformers.models.inkling2.modeling_inkling2": (
                "Inkling2BlockAttentionResidual Inkling2DynamicShortConvolution Inkling2Experts Inkling2ForCausalLM "
                "Inkling2ForConditionalGeneration Inkling2FullAttention Inkling2FullDecoderLayer "
                "Inkling2GatedOutputProjection Inkling2KeyValueProjection Inkling2L2Clip Inkling2LogScale "
                "Inkling2LogScaledL2Clip Inkling2Model Inkling2NormedEmbedding Inkling2PreTrainedModel "
                "Inkling2QueryProjection Inkling2RMSNorm Inkling2RelativePositionBias Inkling2ScaledL2Clip "
                "Inkling2ShortConvolution Inkling2SlidingAttention Inkling2SlidingDecoderLayer Inkling2Softcap "
                "Inkling2SoftcappedSwiGLU Inkling2SparseMoeBlock Inkling2TextModel Inkling2TopKRouter "
                "Inkling2UnweightedRMSNorm Inkling2VisionAttention Inkling2VisionEmbeddings "
                "Inkling2VisionEncoderLayer Inkling2VisionMLP Inkling2VisionMerger Inkling2VisionModel "
                "Inkling2VisionRotaryEmbedding"
            ),
            "transformers.models.inkling2_loop.modeling_inkling2_loop": (
                "Inkling2LoopBlockAttentionResidual Inkling2LoopDynamicShortConvolution Inkling2LoopExperts "
                "Inkling2LoopForCausalLM Inkling2LoopForConditionalGeneration Inkling2LoopFullAttention "
                "Inkling2LoopFullDecoderLayer Inkling2LoopFullLoopDecoderLayer Inkling2LoopGatedOutputProjection "
                "Inkling2LoopKeyValueProjection Inkling2LoopL2Clip Inkling2LoopLogScale Inkling2LoopLogScaledL2Clip "
                "Inkling2LoopMessageAttentionResidual Inkling2LoopMessageGate Inkling2LoopModel "
                "Inkling2LoopNormedEmbedding Inkling2LoopPreTrainedModel Inkling2LoopQueryProjection "
                "Inkling2LoopRMSNorm Inkling2LoopRelativePositionBias Inkling2LoopScaledL2Clip "
                "Inkling2LoopShortConvolution Inkling2LoopSlidingAttention Inkling2LoopSlidingDecoderLayer "
                "Inkling2LoopSlidingLoopDecoderLayer Inkling2LoopSoftcap Inkling2LoopSoftcappedSwiGLU "
                "Inkling2LoopSparseMoeBlock Inkling2LoopTextModel Inkling2LoopTopKRouter "
                "Inkling2LoopUnweightedRMSNorm"
            ),
            "transformers.models.instructblip.modeling_instructblip": (
                "InstructBlipAttention InstructBlipEncoder InstructBlipEncoderLayer "
                "InstructBlipForConditionalGeneration InstructBlipMLP InstructBlipModel InstructBlipPreTrainedModel "
                "InstructBlipQFormerAttention InstructBlipQFormerEmbeddings InstructBlipQFormerEncoder "
                "InstructBlipQFormerIntermediate InstructBlipQFormerLayer InstructBlipQFormerModel "
                "InstructBlipQFormerMultiHeadAttention InstructBlipQFormerOutput InstructBlipQFormerSelfOutput "
                "InstructBlipVisionEmbeddings InstructBlipVisionModel"
            ),
            "transformers.models.instructblipvideo.modeling_instructblipvideo": (
                "InstructBlipVideoAttention InstructBlipVideoEncoder InstructBlipVideoEncoderLayer "
                "InstructBlipVideoForConditionalGeneration InstructBlipVideoMLP InstructBlipVideoModel "
                "InstructBlipVideoPreTrainedModel InstructBlipVideoQFormerAttention "
                "InstructBlipVideoQFormerEmbeddings InstructBlipVideoQFormerEncoder "
                "InstructBlipVideoQFormerIntermediate InstructBlipVideoQFormerLayer InstructBlipVideoQFormerModel "
                "InstructBlipVideoQFormerMultiHeadAttention InstructBlipVideoQFormerOutput "
                "InstructBlipVideoQFormerSelfOutput InstructBlipVideoVisionEmbeddings InstructBlipVideoVisionModel"
            ),
            "transformers.models.internvl.modeling_internvl": (
                "InternVLForConditionalGeneration InternVLModel InternVLMultiModalProjector InternVLPreTrainedModel "
                "InternVLVisionAttention InternVLVisionEmbeddings InternVLVisionEncoder InternVLVisionLayer "
                "InternVLVisionMLP InternVLVisionModel InternVLVisionPatchEmbeddings InternVLVisionPreTrainedModel "
                "InternVLVisionRMSNorm"
            ),
            "transformers.models.jais2.modeling_jais2": (
                "Jais2Attention Jais2DecoderLayer Jais2ForCausalLM Jais2MLP Jais2Model Jais2PreTrainedModel "
                "Jais2RotaryEmbedding"
            ),
            "transformers.models.jamba.modeling_jamba": (
                "JambaAttention JambaAttentionDecoderLayer JambaExperts JambaFlashAttention2 JambaForCausalLM "
                "JambaForSequenceClassification JambaMLP JambaMambaDecoderLayer JambaMambaMixer JambaModel "
                "JambaPreTrainedModel JambaRMSNorm JambaSdpaAttention JambaSparseMoeBlock JambaTopKRouter"
            ),
            "transformers.models.janus.modeling_janus": (
                "JanusAttention JanusEncoderLayer JanusForConditionalGeneration JanusMLP JanusModel "
                "JanusPreTrainedModel JanusVQVAE JanusVQVAEAlignerMLP JanusVQVAEAttnBlock JanusVQVAEConvDownsample "
                "JanusVQVAEConvUpsample JanusVQVAEDecoder JanusVQVAEEncoder JanusVQVAEHead JanusVQVAEMidBlock "
                "JanusVQVAEResnetBlock JanusVQVAEVectorQuantizer JanusVisionAlignerMLP JanusVisionAttention "
                "JanusVisionEmbeddings JanusVisionEncoder JanusVisionEncoderLayer JanusVisionMLP JanusVisionModel"
            ),
            "transformers.models.jetmoe.modeling_jetmoe": (
                "JetMoeAttention JetMoeBlock JetMoeDecoderLayer JetMoeFlashAttention2 JetMoeForCausalLM "
                "JetMoeForSequenceClassification JetMoeMoA JetMoeMoE JetMoeModel JetMoeParallelExperts "
                "JetMoePreTrainedModel JetMoeRMSNorm JetMoeRotaryEmbedding JetMoeSdpaAttention JetMoeTopKGating"
            ),
            "transformers.models.jev.modeling_jev": "JevForDecision JevPreTrainedModel",
            "transformers.models.jina_embeddings_v3.modeling_jina_embeddings_v3": (
                "JinaEmbeddingsV3Attention JinaEmbeddingsV3ClassificationHead JinaEmbeddingsV3Embeddings "
                "JinaEmbeddingsV3ForMaskedLM JinaEmbeddingsV3ForQuestionAnswering "
                "JinaEmbeddingsV3ForSequenceClassification JinaEmbeddingsV3ForTokenClassification "
                "JinaEmbeddingsV3LMHead JinaEmbeddingsV3Layer JinaEmbeddingsV3MLP JinaEmbeddingsV3Model "
                "JinaEmbeddingsV3Pooler JinaEmbeddingsV3PreTrainedModel JinaEmbeddingsV3RotaryEmbedding"
            ),
            "transformers.models.jukebox.modeling_jukebox": (
                "JukeboxAttention JukeboxBlock JukeboxBottleneck JukeboxBottleneckBlock "
                "JukeboxConditionalAutoregressive JukeboxConv1D JukeboxDecoder JukeboxDecoderConvBock JukeboxEncoder "
                "JukeboxEncoderConvBlock JukeboxLabelConditioner JukeboxLayerNorm JukeboxLayerStack JukeboxMLP "
                "JukeboxModel JukeboxMusicTokenConditioner JukeboxPositionalEmbedding JukeboxPreTrainedModel "
                "JukeboxPrior JukeboxRangeEmbedding JukeboxResConv1DBlock JukeboxResnet1D JukeboxVQVAE"
            ),
            "transformers.models.kimi_k25.modeling_kimi_k25": (
                "Kimi_K25ForConditionalGeneration Kimi_K25Model Kimi_K25MultimodalProjection Kimi_K25PreTrainedModel "
                "Kimi_K25VisionAttention Kimi_K25VisionEncoderLayer Kimi_K25VisionMLP Kimi_K25VisionModel "
                "Kimi_K25VisionPatchEmbed Kimi_K25VisionPositionEmbeddings Kimi_K25VisionRotaryEmbedding"
            ),
            "transformers.models.kimi_linear.modeling_kimi_linear": (
                "KimiLinearAttention KimiLinearDecoderLayer KimiLinearDeltaAttention KimiLinearExperts "
                "KimiLinearForCausalLM KimiLinearForgetGate KimiLinearMLP KimiLinearMoE KimiLinearModel "
                "KimiLinearPreTrainedModel KimiLinearRMSNorm KimiLinearRMSNormGated KimiLinearTopkRouter"
            ),
            "transformers.models.kolibri1.modeling_kolibri1": (
                "Kolibri1Attention Kolibri1DecoderLayer Kolibri1Experts Kolibri1ForCausalLM Kolibri1MLP Kolibri1Model "
                "Kolibri1PreTrainedModel Kolibri1RMSNorm Kolibri1RotaryEmbedding Kolibri1SparseMoeBlock "
                "Kolibri1TopKRouter"
            ),
            "transformers.models.kosmos2.modeling_kosmos2": (
                "Kosmos2ForConditionalGeneration Kosmos2ImageToTextProjection Kosmos2Model Kosmos2PreTrainedModel "
                "Kosmos2TextBlock Kosmos2TextFFN Kosmos2TextForCausalLM Kosmos2TextModel "
                "Kosmos2TextSinusoidalPositionalEmbedding Kosmos2TextTransformer Kosmos2VisionAttention "
                "Kosmos2VisionEmbeddings Kosmos2VisionEncoder Kosmos2VisionEncoderLayer Kosmos2VisionMLP "
                "Kosmos2VisionModel Kosmos2VisionTransformer KosmosTextAttention"
            ),
            "transformers.models.kosmos2_5.modeling_kosmos2_5": (
                "Kosmos2_5ForConditionalGeneration Kosmos2_5ImageToTextProjection Kosmos2_5LayerNorm Kosmos2_5Model "
                "Kosmos2_5PreTrainedModel Kosmos2_5TextAttention Kosmos2_5TextBlock Kosmos2_5TextFFN "
                "Kosmos2_5TextForCausalLM Kosmos2_5TextModel Kosmos2_5TextSinusoidalPositionalEmbedding "
                "Kosmos2_5TextTransformer Kosmos2_5VisionAttention Kosmos2_5VisionEmbeddings Kosmos2_5VisionEncoder "
                "Kosmos2_5VisionLayer Kosmos2_5VisionMlp Kosmos2_5VisionModel"
            ),
            "transformers.models.kyutai_speech_to_text.modeling_kyutai_speech_to_text": (
                "KyutaiSpeechToTextAttention KyutaiSpeechToTextDecoderLayer KyutaiSpeechToTextEmbeddings "
                "KyutaiSpeechToTextFlashAttention2 KyutaiSpeechToTextFlexibleLinear "
                "KyutaiSpeechToTextForConditionalGeneration KyutaiSpeechToTextGatingMLP KyutaiSpeechToTextLinear "
                "KyutaiSpeechToTextModel KyutaiSpeechToTextPreTrainedModel KyutaiSpeechToTextRMSNorm "
                "KyutaiSpeechToTextRotaryEmbedding KyutaiSpeechToTextSdpaAttention"
            ),
            "transformers.models.laguna.modeling_laguna": (
                "LagunaAttention LagunaDecoderLayer LagunaExperts LagunaForCausalLM LagunaMLP LagunaModel "
                "LagunaPreTrainedModel LagunaRMSNorm LagunaRotaryEmbedding LagunaSparseMoeBlock LagunaTopKRouter"
            ),
            "transformers.models.lara_mini.modeling_lara_mini": (
                "LaraMiniAttention LaraMiniDecoderLayer LaraMiniExperts LaraMiniForCausalLM LaraMiniGatedDeltaNet "
                "LaraMiniMLP LaraMiniModel LaraMiniPreTrainedModel LaraMiniRMSNorm LaraMiniRMSNormGated "
                "LaraMiniRotaryEmbedding LaraMiniSparseMoeBlock LaraMiniTopKRouter"
            ),
            "transformers.models.lasr.modeling_lasr": (
                "LasrEncoder LasrEncoderAttention LasrEncoderBlock LasrEncoderCTCHead LasrEncoderConvolutionModule "
                "LasrEncoderFeedForward LasrEncoderRotaryEmbedding LasrEncoderSubsampling LasrForCTC "
                "LasrPreTrainedModel"
            ),
            "transformers.models.layoutlm.modeling_layoutlm": (
                "LayoutLMAttention LayoutLMEmbeddings LayoutLMEncoder LayoutLMForMaskedLM "
                "LayoutLMForQuestionAnswering LayoutLMForSequenceClassification LayoutLMForTokenClassification "
                "LayoutLMIntermediate LayoutLMLMPredictionHead LayoutLMLayer LayoutLMModel LayoutLMOnlyMLMHead "
                "LayoutLMOutput LayoutLMPooler LayoutLMPreTrainedModel LayoutLMPredictionHeadTransform "
                "LayoutLMSelfAttention LayoutLMSelfOutput"
            ),
            "transformers.models.layoutlmv2.modeling_layoutlmv2": (
                "LayoutLMv2Attention LayoutLMv2Embeddings LayoutLMv2Encoder LayoutLMv2ForQuestionAnswering "
                "LayoutLMv2ForSequenceClassification LayoutLMv2ForTokenClassification LayoutLMv2Intermediate "
                "LayoutLMv2Layer LayoutLMv2Model LayoutLMv2Output LayoutLMv2Pooler LayoutLMv2PreTrainedModel "
                "LayoutLMv2SelfAttention LayoutLMv2SelfOutput LayoutLMv2VisualBackbone"
            ),
            "transformers.models.layoutlmv3.modeling_layoutlmv3": (
                "LayoutLMv3Attention LayoutLMv3ClassificationHead LayoutLMv3Encoder LayoutLMv3ForQuestionAnswering "
                "LayoutLMv3ForSequenceClassification LayoutLMv3ForTokenClassification LayoutLMv3Intermediate "
                "LayoutLMv3Layer LayoutLMv3Model LayoutLMv3Output LayoutLMv3PatchEmbeddings LayoutLMv3PreTrainedModel "
                "LayoutLMv3SelfAttention LayoutLMv3SelfOutput LayoutLMv3TextEmbeddings"
            ),
            "transformers.models.led.modeling_led": (
                "LEDClassificationHead LEDDecoder LEDDecoderAttention LEDDecoderLayer LEDEncoder LEDEncoderAttention "
                "LEDEncoderLayer LEDEncoderSelfAttention LEDForConditionalGeneration LEDForQuestionAnswering "
                "LEDForSequenceClassification LEDLearnedPositionalEmbedding LEDModel LEDPreTrainedModel"
            ),
            "transformers.models.levit.modeling_levit": (
                "LevitAttention LevitAttentionSubsample LevitClassificationLayer LevitConvEmbeddings LevitEncoder "
                "LevitForImageClassification LevitForImageClassificationWithTeacher LevitMLPLayer LevitModel "
                "LevitPatchEmbeddings LevitPreTrainedModel LevitResidualLayer LevitStage LevitSubsample "
                "MLPLayerWithBN"
            ),
            "transformers.models.lfm2.modeling_lfm2": (
                "Lfm2Attention Lfm2DecoderLayer Lfm2ForCausalLM Lfm2MLP Lfm2Model Lfm2PreTrainedModel Lfm2RMSNorm "
                "Lfm2RotaryEmbedding Lfm2ShortConv"
            ),
            "transformers.models.lfm2_moe.modeling_lfm2_moe": (
                "Lfm2MoeAttention Lfm2MoeDecoderLayer Lfm2MoeExperts Lfm2MoeForCausalLM Lfm2MoeMLP Lfm2MoeModel "
                "Lfm2MoePreTrainedModel Lfm2MoeRMSNorm Lfm2MoeRotaryEmbedding Lfm2MoeShortConv Lfm2MoeSparseMoeBlock "
                "Lfm2MoeTopKRouter"
            ),
            "transformers.models.lfm2_vl.modeling_lfm2_vl": (
                "Lfm2VlForConditionalGeneration Lfm2VlModel Lfm2VlMultiModalProjector Lfm2VlPreTrainedModel"
            ),
            "transformers.models.lfm3.modeling_lfm3": (
                "Lfm3Attention Lfm3DecoderLayer Lfm3ForCausalLM Lfm3MLP Lfm3Model Lfm3PreTrainedModel Lfm3RMSNorm "
                "Lfm3RotaryEmbedding Lfm3ShortConv"
            ),
            "transformers.models.lfm3_vl.modeling_lfm3_vl": (
                "Lfm3VlForConditionalGeneration Lfm3VlModel Lfm3VlMultiModalProjector Lfm3VlPreTrainedModel "
                "Lfm3VlVisionAttention Lfm3VlVisionLayer Lfm3VlVisionMLP Lfm3VlVisionModel Lfm3VlVisionRMSNorm "
                "Lfm3VlVisionRotaryEmbedding Lfm3VlVisionShortConv"
            ),
            "transformers.models.lightglue.modeling_lightglue": (
                "LightGlueAttention LightGlueForKeypointMatching LightGlueMLP LightGlueMatchAssignmentLayer "
                "LightGluePositionalEncoder LightGluePreTrainedModel LightGlueTokenConfidenceLayer "
                "LightGlueTransformerLayer"
            ),
            "transformers.models.lighton_ocr.modeling_lighton_ocr": (
                "LightOnOcrForConditionalGeneration LightOnOcrModel LightOnOcrMultiModalProjector "
                "LightOnOcrPatchMerger LightOnOcrPreTrainedModel LightOnOcrRMSNorm"
            ),
            "transformers.models.lilt.modeling_lilt": (
                "LiltAttention LiltClassificationHead LiltEncoder LiltForQuestionAnswering "
                "LiltForSequenceClassification LiltForTokenClassification LiltIntermediate LiltLayer "
                "LiltLayoutEmbeddings LiltModel LiltOutput LiltPooler LiltPreTrainedModel LiltSelfAttention "
                "LiltSelfOutput LiltTextEmbeddings"
            ),
            "transformers.models.llama.modeling_llama": (
                "LlamaAttention LlamaDecoderLayer LlamaForCausalLM LlamaForQuestionAnswering "
                "LlamaForSequenceClassification LlamaForTokenClassification LlamaMLP LlamaModel LlamaPreTrainedModel "
                "LlamaRMSNorm LlamaRotaryEmbedding"
            ),
            "transformers.models.llama4.modeling_llama4": (
                "Llama4ForCausalLM Llama4ForConditionalGeneration Llama4MultiModalProjector Llama4PreTrainedModel "
                "Llama4Router Llama4TextAttention Llama4TextDecoderLayer Llama4TextExperts Llama4TextL2Norm "
                "Llama4TextMLP Llama4TextModel Llama4TextMoe Llama4TextRMSNorm Llama4TextRotaryEmbedding "
                "Llama4UnfoldConvolution Llama4VisionAttention Llama4VisionEncoder Llama4VisionEncoderLayer "
                "Llama4VisionMLP Llama4VisionMLP2 Llama4VisionModel Llama4VisionPixelShuffleMLP "
                "Llama4VisionRotaryEmbedding"
            ),
            "transformers.models.llava.modeling_llava": (
                "LlavaForConditionalGeneration LlavaModel LlavaMultiModalProjector LlavaPreTrainedModel"
            ),
            "transformers.models.llava_next.modeling_llava_next": (
                "LlavaNextForConditionalGeneration LlavaNextModel LlavaNextMultiModalProjector LlavaNextPreTrainedModel"
            ),
            "transformers.models.llava_next_video.modeling_llava_next_video": (
                "LlavaNextVideoForConditionalGeneration LlavaNextVideoModel LlavaNextVideoMultiModalProjector "
                "LlavaNextVideoPooler LlavaNextVideoPreTrainedModel"
            ),
            "transformers.models.llava_onevision.modeling_llava_onevision": (
                "LlavaOnevisionForConditionalGeneration LlavaOnevisionModel LlavaOnevisionMultiModalProjector "
                "LlavaOnevisionPreTrainedModel"
            ),
            "transformers.models.longcat_flash.modeling_longcat_flash": (
                "LongcatFlashDecoderLayer LongcatFlashExperts LongcatFlashForCausalLM LongcatFlashMLA LongcatFlashMLP "
                "LongcatFlashMoE LongcatFlashModel LongcatFlashPreTrainedModel LongcatFlashRMSNorm "
                "LongcatFlashRotaryEmbedding LongcatFlashTopkRouter"
            ),
            "transformers.models.longformer.modeling_longformer": (
                "LongformerAttention LongformerClassificationHead LongformerEmbeddings LongformerEncoder "
                "LongformerForMaskedLM LongformerForMultipleChoice LongformerForQuestionAnswering "
                "LongformerForSequenceClassification LongformerForTokenClassification LongformerIntermediate "
                "LongformerLMHead LongformerLayer LongformerModel LongformerOutput LongformerPooler "
                "LongformerPreTrainedModel LongformerSelfAttention LongformerSelfOutput"
            ),
            "transformers.models.longt5.modeling_longt5": (
                "LongT5Attention LongT5Block LongT5DenseActDense LongT5DenseGatedActDense LongT5EncoderModel "
                "LongT5ForConditionalGeneration LongT5LayerCrossAttention LongT5LayerFF LongT5LayerLocalSelfAttention "
                "LongT5LayerSelfAttention LongT5LayerTransientGlobalSelfAttention LongT5LocalAttention LongT5Model "
                "LongT5PreTrainedModel LongT5Stack LongT5TransientGlobalAttention"
            ),
            "transformers.models.luke.modeling_luke": (
                "EntityPredictionHead EntityPredictionHeadTransform LukeAttention LukeEmbeddings LukeEncoder "
                "LukeEntityEmbeddings LukeForEntityClassification LukeForEntityPairClassification "
                "LukeForEntitySpanClassification LukeForMaskedLM LukeForMultipleChoice LukeForQuestionAnswering "
                "LukeForSequenceClassification LukeForTokenClassification LukeIntermediate LukeLMHead LukeLayer "
                "LukeModel LukeOutput LukePooler LukePreTrainedModel LukeSelfAttention LukeSelfOutput"
            ),
            "transformers.models.lw_detr.modeling_lw_detr": (
                "LwDetrAttention LwDetrC2FLayer LwDetrConvEncoder LwDetrConvNormLayer LwDetrDecoder "
                "LwDetrDecoderLayer LwDetrForObjectDetection LwDetrLayerNorm LwDetrMLP LwDetrMLPPredictionHead "
                "LwDetrModel LwDetrMultiScaleProjector LwDetrMultiscaleDeformableAttention LwDetrPreTrainedModel "
                "LwDetrRepVggBlock LwDetrSamplingLayer LwDetrScaleProjector LwDetrViTAttention LwDetrViTBackbone "
                "LwDetrViTEmbeddings LwDetrViTEncoder LwDetrViTLayer LwDetrViTMlp LwDetrViTPreTrainedModel "
                "MultiScaleDeformableAttention"
            ),
            "transformers.models.lxmert.modeling_lxmert": (
                "GeLU LxmertAttention LxmertAttentionOutput LxmertCrossAttentionLayer LxmertEmbeddings LxmertEncoder "
                "LxmertForPreTraining LxmertForQuestionAnswering LxmertIntermediate LxmertLMPredictionHead "
                "LxmertLayer LxmertModel LxmertOutput LxmertPooler LxmertPreTrainedModel LxmertPreTrainingHeads "
                "LxmertPredictionHeadTransform LxmertSelfAttentionLayer LxmertVisualAnswerHead "
                "LxmertVisualFeatureEncoder LxmertVisualObjHead LxmertXLayer"
            ),
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.models.esmfold2.modeling_esmfold2": "EsmFold2AtomInputs EsmFold2DenoiserConditioning",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.models.aimv2.modeling_aimv2": "Aimv2Output",
            "transformers.models.albert.modeling_albert": "AlbertForPreTrainingOutput",
            "transformers.models.align.modeling_align": "AlignOutput AlignTextModelOutput AlignVisionModelOutput",
            "transformers.models.altclip.modeling_altclip": "AltCLIPOutput",
            "transformers.models.apertus1p5.modeling_apertus1p5": (
                "Apertus1p5AudioTokenizerModelOutput Apertus1p5VisionTokenizerEncoderOutput "
                "Apertus1p5VisionTokenizerModelOutput"
            ),
            "transformers.models.aria.modeling_aria": "AriaCausalLMOutputWithPast AriaModelOutputWithPast",
            "transformers.models.audioflamingo3.modeling_audioflamingo3": (
                "AudioFlamingo3CausalLMOutputWithPast AudioFlamingo3ModelOutputWithPast"
            ),
            "transformers.models.autoformer.modeling_autoformer": "AutoFormerDecoderOutput AutoformerModelOutput",
            "transformers.models.aya_vision.modeling_aya_vision": (
                "AyaVisionCausalLMOutputWithPast AyaVisionModelOutputWithPast"
            ),
            "transformers.models.beit.modeling_beit": "BeitModelOutputWithPooling",
            "transformers.models.bert.modeling_bert": "BertForPreTrainingOutput",
            "transformers.models.big_bird.modeling_big_bird": (
                "BigBirdForPreTrainingOutput BigBirdForQuestionAnsweringModelOutput"
            ),
            "transformers.models.blip.modeling_blip": (
                "BlipForConditionalGenerationModelOutput BlipImageTextMatchingModelOutput BlipOutput "
                "BlipTextVisionModelOutput"
            ),
            "transformers.models.blip_2.modeling_blip_2": (
                "BaseModelOutputWithVisionQformerOutputs Blip2ForConditionalGenerationModelOutput "
                "Blip2ImageTextMatchingModelOutput Blip2TextModelOutput Blip2VisionModelOutput"
            ),
            "transformers.models.bridgetower.modeling_bridgetower": (
                "BridgeTowerContrastiveOutput BridgeTowerModelOutput"
            ),
            "transformers.models.bros.modeling_bros": "BrosSpadeOutput",
            "transformers.models.canine.modeling_canine": "CanineModelOutputWithPooling",
            "transformers.models.chameleon.modeling_chameleon": "ChameleonVQVAEModelOutput",
            "transformers.models.chinese_clip.modeling_chinese_clip": "ChineseCLIPOutput",
            "transformers.models.clap.modeling_clap": "ClapAudioModelOutput ClapOutput ClapTextModelOutput",
            "transformers.models.clip.modeling_clip": "CLIPOutput CLIPTextModelOutput CLIPVisionModelOutput",
            "transformers.models.clipseg.modeling_clipseg": (
                "CLIPSegDecoderOutput CLIPSegImageSegmentationOutput CLIPSegOutput"
            ),
            "transformers.models.clvp.modeling_clvp": "ClvpEncoderOutput ClvpOutput",
            "transformers.models.cohere2_vision.modeling_cohere2_vision": (
                "Cohere2VisionCausalLMOutputWithPast Cohere2VisionModelOutputWithPast"
            ),
            "transformers.models.cohere_compass.modeling_cohere_compass": "BaseModelOutputWithDeepstackFeatures",
            "transformers.models.colmodernvbert.modeling_colmodernvbert": "ColModernVBertForRetrievalOutput",
            "transformers.models.colpali.modeling_colpali": "ColPaliForRetrievalOutput",
            "transformers.models.colqwen2.modeling_colqwen2": "ColQwen2ForRetrievalOutput",
            "transformers.models.conditional_detr.modeling_conditional_detr": (
                "ConditionalDetrDecoderOutput ConditionalDetrModelOutput ConditionalDetrObjectDetectionOutput "
                "ConditionalDetrSegmentationOutput"
            ),
            "transformers.models.cosmos3_omni.modeling_cosmos3_omni": "BaseModelOutputWithDeepstackFeatures",
            "transformers.models.csm.modeling_csm": "CsmOutputWithPast",
            "transformers.models.cvt.modeling_cvt": "BaseModelOutputWithCLSToken",
            "transformers.models.cwm.modeling_cwm": "CwmModelOutputWithPast",
            "transformers.models.d_fine.modeling_d_fine": (
                "DFineDecoderOutput DFineModelOutput DFineObjectDetectionOutput"
            ),
            "transformers.models.dab_detr.modeling_dab_detr": (
                "DabDetrDecoderOutput DabDetrModelOutput DabDetrObjectDetectionOutput"
            ),
            "transformers.models.dac.modeling_dac": "DacDecoderOutput DacEncoderOutput DacOutput",
            "transformers.models.data2vec.modeling_data2vec_vision": "Data2VecVisionModelOutputWithPooling",
            "transformers.models.decision_transformer.modeling_decision_transformer": "DecisionTransformerOutput",
            "transformers.models.deepseek_ocr2.modeling_deepseek_ocr2": (
                "DeepseekOcr2CausalLMOutputWithPast DeepseekOcr2ModelOutputWithPast DeepseekOcr2ModelOutputWithPooling"
            ),
            "transformers.models.deepseek_vl.modeling_deepseek_vl": (
                "DeepseekVLBaseModelOutputWithPast DeepseekVLCausalLMOutputWithPast"
            ),
            "transformers.models.deepseek_vl_hybrid.modeling_deepseek_vl_hybrid": (
                "BaseModelOutputWithHighResVisionEncodings DeepseekVLHybridBaseModelOutputWithPast "
                "DeepseekVLHybridCausalLMOutputWithPast"
            ),
            "transformers.models.deformable_detr.modeling_deformable_detr": (
                "DeformableDetrDecoderOutput DeformableDetrModelOutput DeformableDetrObjectDetectionOutput"
            ),
            "transformers.models.deimv2.modeling_deimv2": (
                "Deimv2DecoderOutput Deimv2EncoderOutput Deimv2ModelOutput Deimv2ObjectDetectionOutput"
            ),
            "transformers.models.deit.modeling_deit": "DeiTForImageClassificationWithTeacherOutput",
            "transformers.models.depth_pro.modeling_depth_pro": "DepthProDepthEstimatorOutput DepthProOutput",
            "transformers.models.deta.modeling_deta": "DetaDecoderOutput DetaModelOutput DetaObjectDetectionOutput",
            "transformers.models.detr.modeling_detr": (
                "DetrDecoderOutput DetrModelOutput DetrObjectDetectionOutput DetrSegmentationOutput"
            ),
            "transformers.models.diffusion_gemma.modeling_diffusion_gemma": (
                "DiffusionGemmaBlockDiffusionOutputWithPast DiffusionGemmaModelOutputWithPast"
            ),
            "transformers.models.dinat.modeling_dinat": (
                "DinatEncoderOutput DinatImageClassifierOutput DinatModelOutput"
            ),
            "transformers.models.dinov3_vit.modeling_dinov3_vit": "DINOv3ViTBackboneOutput",
            "transformers.models.donut.modeling_donut_swin": (
                "DonutSwinEncoderOutput DonutSwinImageClassifierOutput DonutSwinModelOutput"
            ),
            "transformers.models.dpr.modeling_dpr": "DPRContextEncoderOutput DPRQuestionEncoderOutput DPRReaderOutput",
            "transformers.models.dpt.modeling_dpt": (
                "BaseModelOutputWithIntermediateActivations BaseModelOutputWithPoolingAndIntermediateActivations"
            ),
            "transformers.models.edgetam.modeling_edgetam": "EdgeTamImageSegmentationOutput EdgeTamVisionEncoderOutput",
            "transformers.models.edgetam_video.modeling_edgetam_video": (
                "EdgeTamVideoImageSegmentationOutput EdgeTamVideoSegmentationOutput EdgeTamVideoVisionEncoderOutput"
            ),
            "transformers.models.efficientformer.modeling_efficientformer": (
                "EfficientFormerForImageClassificationWithTeacherOutput"
            ),
            "transformers.models.efficientloftr.modeling_efficientloftr": (
                "EfficientLoFTRKeypointMatchingOutput KeypointMatchingOutput"
            ),
            "transformers.models.electra.modeling_electra": "ElectraForPreTrainingOutput",
            "transformers.models.embedding_gemma2.modeling_embedding_gemma2": (
                "EmbeddingGemma2AudioModelOutput EmbeddingGemma2ModelOutput"
            ),
            "transformers.models.emu3.modeling_emu3": "Emu3VQVAEModelOutput",
            "transformers.models.encodec.modeling_encodec": "EncodecDecoderOutput EncodecEncoderOutput EncodecOutput",
            "transformers.models.eomt.modeling_eomt": "EomtForUniversalSegmentationOutput",
            "transformers.models.eomt_dinov3.modeling_eomt_dinov3": "EomtDinov3ForUniversalSegmentationOutput",
            "transformers.models.ernie.modeling_ernie": "ErnieForPreTrainingOutput",
            "transformers.models.esm.modeling_esmfold": "EsmForProteinFoldingOutput",
            "transformers.models.esmfold2.modeling_esmfold2": "EsmFold2Output EsmFold2TrunkOutput",
            "transformers.models.evolla.modeling_evolla": "EvollaProteinEncoderModelOutput",
            "transformers.models.falcon_mamba.modeling_falcon_mamba": "FalconMambaCausalLMOutput FalconMambaOutput",
            "transformers.models.fast_vlm.modeling_fast_vlm": (
                "FastVlmCausalLMOutputWithPast FastVlmModelOutputWithPast"
            ),
            "transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer": (
                "FastSpeech2ConformerModelOutput FastSpeech2ConformerWithHifiGanOutput"
            ),
            "transformers.models.flaubert.modeling_flaubert": (
                "FlaubertForQuestionAnsweringOutput FlaubertSquadHeadOutput"
            ),
            "transformers.models.flava.modeling_flava": "FlavaForPreTrainingOutput FlavaLosses FlavaModelOutput",
            "transformers.models.florence2.modeling_florence2": "Florence2Seq2SeqLMOutput Florence2Seq2SeqModelOutput",
            "transformers.models.fnet.modeling_fnet": "FNetForPreTrainingOutput",
            "transformers.models.focalnet.modeling_focalnet": (
                "FocalNetEncoderOutput FocalNetImageClassifierOutput FocalNetMaskedImageModelingOutput "
                "FocalNetModelOutput"
            ),
            "transformers.models.fun_asr_nano.modeling_fun_asr_nano": (
                "FunAsrNanoCausalLMOutputWithPast FunAsrNanoModelOutputWithPast"
            ),
            "transformers.models.funnel.modeling_funnel": "FunnelForPreTrainingOutput",
            "transformers.models.gemma3.modeling_gemma3": "Gemma3CausalLMOutputWithPast Gemma3ModelOutputWithPast",
            "transformers.models.gemma3n.modeling_gemma3n": (
                "Gemma3nAudioEncoderModelOutput Gemma3nCausalLMOutputWithPast Gemma3nModelOutputWithPast"
            ),
            "transformers.models.gemma4.modeling_gemma4": (
                "Gemma4AudioModelOutput Gemma4CausalLMOutputWithPast Gemma4ModelOutputWithPast "
                "Gemma4TextModelOutputWithPast"
            ),
            "transformers.models.gemma4_assistant.modeling_gemma4_assistant": "Gemma4AssistantOutput",
            "transformers.models.gemma4_unified.modeling_gemma4_unified": (
                "Gemma4UnifiedAudioModelOutput Gemma4UnifiedCausalLMOutputWithPast Gemma4UnifiedModelOutputWithPast "
                "Gemma4UnifiedTextModelOutputWithPast"
            ),
            "transformers.models.gemma4_unified_assistant.modeling_gemma4_unified_assistant": (
                "Gemma4UnifiedAssistantOutput"
            ),
            "transformers.models.git.modeling_git": "GitVisionModelOutput",
            "transformers.models.glm4v.modeling_glm4v": "Glm4vCausalLMOutputWithPast Glm4vModelOutputWithPast",
            "transformers.models.glm4v_moe.modeling_glm4v_moe": (
                "Glm4vMoeCausalLMOutputWithPast Glm4vMoeModelOutputWithPast"
            ),
            "transformers.models.glm_image.modeling_glm_image": "GlmImageVQVAEModelOutput",
            "transformers.models.glmasr.modeling_glmasr": "GlmAsrCausalLMOutputWithPast GlmAsrModelOutputWithPast",
            "transformers.models.got_ocr2.modeling_got_ocr2": (
                "GotOcr2CausalLMOutputWithPast GotOcr2ModelOutputWithPast GotOcr2VisionEncoderOutput"
            ),
            "transformers.models.gpt2.modeling_gpt2": "GPT2DoubleHeadsModelOutput",
            "transformers.models.gradium_phonon_tts.modeling_gradium_phonon_tts": "GradiumPhononTTSOutputWithPast",
            "transformers.models.granite4_vision.modeling_granite4_vision": (
                "Granite4VisionCausalLMOutputWithPast Granite4VisionImageFeaturesOutput "
                "Granite4VisionModelOutputWithPast"
            ),
            "transformers.models.granite_docling.modeling_granite_docling": (
                "GraniteDoclingBaseModelOutputWithPast GraniteDoclingCausalLMOutputWithPast "
                "GraniteDoclingImageFeaturesOutput"
            ),
            "transformers.models.granite_speech.modeling_granite_speech": (
                "GraniteSpeechCausalLMOutputWithPast GraniteSpeechModelOutputWithPast"
            ),
            "transformers.models.granite_speech5.modeling_granite_speech5": (
                "GraniteSpeech5CTCGenerateOutput GraniteSpeech5EncoderModelOutput"
            ),
            "transformers.models.granite_speech_plus.modeling_granite_speech_plus": (
                "GraniteSpeechPlusCausalLMOutputWithPast GraniteSpeechPlusModelOutputWithPast"
            ),
            "transformers.models.grounding_dino.modeling_grounding_dino": (
                "GroundingDinoDecoderOutput GroundingDinoEncoderOutput GroundingDinoModelOutput "
                "GroundingDinoObjectDetectionOutput"
            ),
            "transformers.models.groupvit.modeling_groupvit": "GroupViTModelOutput",
            "transformers.models.hiera.modeling_hiera": (
                "HieraEncoderOutput HieraForImageClassificationOutput HieraForPreTrainingOutput HieraModelOutput"
            ),
            "transformers.models.hunyuan_vl.modeling_hunyuan_vl": (
                "HunYuanVLModelOutputWithPast HynYuanVLCausalLMOutputWithPast"
            ),
            "transformers.models.idefics.modeling_idefics": (
                "IdeficsBaseModelOutputWithPast IdeficsCausalLMOutputWithPast"
            ),
            "transformers.models.idefics2.modeling_idefics2": (
                "Idefics2BaseModelOutputWithPast Idefics2CausalLMOutputWithPast"
            ),
            "transformers.models.idefics3.modeling_idefics3": (
                "Idefics3BaseModelOutputWithPast Idefics3CausalLMOutputWithPast"
            ),
            "transformers.models.inkling.modeling_inkling": "InklingCausalLMOutputWithPast InklingModelOutputWithPast",
            "transformers.models.inkling2.modeling_inkling2": (
                "Inkling2CausalLMOutputWithPast Inkling2ModelOutputWithPast"
            ),
            "transformers.models.inkling2_loop.modeling_inkling2_loop": (
                "Inkling2LoopCausalLMOutputWithPast Inkling2LoopModelOutputWithPast"
            ),
            "transformers.models.instructblip.modeling_instructblip": (
                "BaseModelOutputWithVisionQformerOutputs InstructBlipForConditionalGenerationModelOutput"
            ),
            "transformers.models.instructblipvideo.modeling_instructblipvideo": (
                "BaseModelOutputWithVisionQformerOutputs InstructBlipVideoForConditionalGenerationModelOutput"
            ),
            "transformers.models.internvl.modeling_internvl": (
                "InternVLCausalLMOutputWithPast InternVLModelOutputWithPast InternVLVisionModelOutputWithPooling"
            ),
            "transformers.models.janus.modeling_janus": (
                "JanusBaseModelOutputWithPast JanusCausalLMOutputWithPast JanusVQVAEModelOutput JanusVQVAEOutput"
            ),
            "transformers.models.kimi_k25.modeling_kimi_k25": (
                "Kimi_K25CausalLMOutputWithPast Kimi_K25ModelOutputWithPast"
            ),
            "transformers.models.kosmos2.modeling_kosmos2": (
                "BaseModelOutputWithProjectionAttentions Kosmos2ForConditionalGenerationModelOutput Kosmos2ModelOutput"
            ),
            "transformers.models.kosmos2_5.modeling_kosmos2_5": (
                "Kosmos2_5BaseModelOutputWithPooling Kosmos2_5ForConditionalGenerationModelOutput Kosmos2_5ModelOutput"
            ),
            "transformers.models.lasr.modeling_lasr": "LasrCTCGenerateOutput LasrEncoderModelOutput",
            "transformers.models.led.modeling_led": (
                "LEDEncoderBaseModelOutput LEDSeq2SeqLMOutput LEDSeq2SeqModelOutput "
                "LEDSeq2SeqQuestionAnsweringModelOutput LEDSeq2SeqSequenceClassifierOutput"
            ),
            "transformers.models.levit.modeling_levit": "LevitForImageClassificationWithTeacherOutput",
            "transformers.models.lfm2_vl.modeling_lfm2_vl": "Lfm2VlCausalLMOutputWithPast Lfm2VlModelOutputWithPast",
            "transformers.models.lfm3_vl.modeling_lfm3_vl": "Lfm3VlCausalLMOutputWithPast Lfm3VlModelOutputWithPast",
            "transformers.models.lightglue.modeling_lightglue": "LightGlueKeypointMatchingOutput",
            "transformers.models.lighton_ocr.modeling_lighton_ocr": (
                "LightOnOcrCausalLMOutputWithPast LightOnOcrModelOutputWithPast"
            ),
            "transformers.models.llama4.modeling_llama4": "Llama4CausalLMOutputWithPast",
            "transformers.models.llava.modeling_llava": "LlavaCausalLMOutputWithPast LlavaModelOutputWithPast",
            "transformers.models.llava_next.modeling_llava_next": (
                "LlavaNextCausalLMOutputWithPast LlavaNextModelOutputWithPast"
            ),
            "transformers.models.llava_next_video.modeling_llava_next_video": (
                "LlavaNextVideoCausalLMOutputWithPast LlavaNextVideoModelOutputWithPast"
            ),
            "transformers.models.llava_onevision.modeling_llava_onevision": (
                "LlavaOnevisionCausalLMOutputWithPast LlavaOnevisionModelOutputWithPast"
            ),
            "transformers.models.longformer.modeling_longformer": (
                "LongformerBaseModelOutput LongformerBaseModelOutputWithPooling LongformerMaskedLMOutput "
                "LongformerMultipleChoiceModelOutput LongformerQuestionAnsweringModelOutput "
                "LongformerSequenceClassifierOutput LongformerTokenClassifierOutput"
            ),
            "transformers.models.luke.modeling_luke": (
                "BaseLukeModelOutput BaseLukeModelOutputWithPooling EntityClassificationOutput "
                "EntityPairClassificationOutput EntitySpanClassificationOutput LukeMaskedLMOutput "
                "LukeMultipleChoiceModelOutput LukeQuestionAnsweringModelOutput LukeSequenceClassifierOutput "
                "LukeTokenClassifierOutput"
            ),
            "transformers.models.lw_detr.modeling_lw_detr": (
                "LwDetrDecoderOutput LwDetrModelOutput LwDetrObjectDetectionOutput"
            ),
            "transformers.models.lxmert.modeling_lxmert": (
                "LxmertForPreTrainingOutput LxmertForQuestionAnsweringOutput LxmertModelOutput"
            ),
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.FILL}),
        call=OUTPUT,
        keys=PLAIN_NAME,
        why="a dict whose items are attributes too: no key is a dunder, and the first field holds tensors",
        source=SOURCE,
    ),
)
