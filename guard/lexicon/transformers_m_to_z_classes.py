"""transformers_m_to_z: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.hf_states import OUTPUT, PLAIN_NAME
from guard.lexicon.states import ONE_VALUE
from guard.lexicon.torch_nn import MODULE_STATE

SOURCE = "transformers 4.30.2, transformers 4.57.6, transformers 5.24.0; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "transformers.models.minimax_m3_vl.modeling_minimax_m3_vl": "MiniMaxM3VLSparseCacheLayer",
            "transformers.models.mra.modeling_mra": "MraReduceSum",
            "transformers.models.muse_spark.modeling_muse_spark": (
                "MuseSparkAudioConv1dCacheLayer MuseSparkAudioConv1dPaddingCache"
            ),
            "transformers.models.nemotron_asr_streaming.modeling_nemotron_asr_streaming": (
                "NemotronAsrStreamingConv1dCacheLayer NemotronAsrStreamingConv1dPaddingCache "
                "NemotronAsrStreamingEncoderCausalConv1dCacheLayer NemotronAsrStreamingEncoderCausalConv2dCacheLayer "
                "NemotronAsrStreamingEncoderCausalConvPaddingCache"
            ),
            "transformers.models.reformer.modeling_reformer": "EfficientAttentionMixin",
            "transformers.models.sam2_video.modeling_sam2_video": "Sam2VideoInferenceCache",
            "transformers.models.sam3_tracker_video.modeling_sam3_tracker_video": "Sam3TrackerVideoInferenceCache",
            "transformers.models.sam3_video.modeling_sam3_video": "Sam3VideoInferenceCache",
            "transformers.models.sew_d.modeling_sew_d": "DropoutContext",
            "transformers.models.table_transformer.modeling_table_transformer": "NestedTensor",
            "transformers.models.vibevoice_acoustic_tokenizer.modeling_vibevoice_acoustic_tokenizer": (
                "VibeVoiceAcousticTokenizerConv1dCacheLayer VibeVoiceAcousticTokenizerConv1dPaddingCache"
            ),
            "transformers.models.vibevoice_asr.modeling_vibevoice_asr": (
                "VibeVoiceAsrConv1dCacheLayer VibeVoiceAsrConv1dPaddingCache"
            ),
            "transformers.models.voxtral_realtime.modeling_voxtral_realtime": (
                "VoxtralRealtimeConv1dCacheLayer VoxtralRealtimeConv1dPaddingCache"
            ),
            "transformers.models.yolos.modeling_yolos": "NestedTensor",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.models.mamba.modeling_mamba": "MambaCache",
            "transformers.models.mamba2.modeling_mamba2": "Mamba2Cache",
            "transformers.models.mimi.modeling_mimi": "MimiConv1dPaddingCache",
            "transformers.models.minimax.modeling_minimax": "MiniMaxCache",
            "transformers.models.minimax_m3_vl.modeling_minimax_m3_vl": "MiniMaxM3VLSparseStaticCacheLayer",
            "transformers.models.modernbert.modeling_modernbert": "ModernBertUnpaddedRotaryEmbedding",
            "transformers.models.nemotron3_diarization.modeling_nemotron3_diarization": (
                "Nemotron3DiarizationSpeakerCache"
            ),
            "transformers.models.omdet_turbo.modeling_omdet_turbo": "OmDetTurboLRUCache",
            "transformers.models.pocket_tts_audio_tokenizer.modeling_pocket_tts_audio_tokenizer": (
                "PocketTTSAudioTokenizerConv1dPaddingCache"
            ),
            "transformers.models.qwen2_5_omni.modeling_qwen2_5_omni": "RungeKutta4ODESolver",
            "transformers.models.qwen3_next.modeling_qwen3_next": "Qwen3NextDynamicCache",
            "transformers.models.reformer.modeling_reformer": "ReformerDynamicCache",
            "transformers.models.sam2_video.modeling_sam2_video": "Sam2VideoInferenceSession",
            "transformers.models.sam3_tracker_video.modeling_sam3_tracker_video": "Sam3TrackerVideoInferenceSession",
            "transformers.models.sam3_video.modeling_sam3_video": "Sam3VideoInferenceSession",
            "transformers.models.tapas.modeling_tapas": "IndexMap ProductIndexMap",
            "transformers.models.unlimited_ocr.modeling_unlimited_ocr": (
                "UnlimitedOcrDynamicReferenceSlidingWindowLayer UnlimitedOcrStaticReferenceSlidingWindowLayer"
            ),
            "transformers.models.xlstm.modeling_xlstm": "xLSTMCache",
            "transformers.models.zamba.modeling_zamba": "ZambaHybridDynamicCache",
            "transformers.models.zamba2.modeling_zamba2": "Zamba2HybridDynamicCache",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.models.m2m_100.modeling_m2m_100": (
                "M2M100Attention M2M100Decoder M2M100DecoderLayer M2M100Encoder M2M100EncoderLayer "
                "M2M100ForConditionalGeneration M2M100Model M2M100PreTrainedModel M2M100ScaledWordEmbedding "
                "M2M100SinusoidalPositionalEmbedding"
            ),
            "transformers.models.mamba.modeling_mamba": (
                "MambaBlock MambaForCausalLM MambaMixer MambaModel MambaPreTrainedModel MambaRMSNorm"
            ),
            "transformers.models.mamba2.modeling_mamba2": (
                "Mamba2Block Mamba2ForCausalLM Mamba2Mixer Mamba2Model Mamba2PreTrainedModel Mamba2RMSNorm "
                "MambaRMSNormGated"
            ),
            "transformers.models.marian.modeling_marian": (
                "MarianAttention MarianDecoder MarianDecoderLayer MarianDecoderWrapper MarianEncoder "
                "MarianEncoderLayer MarianForCausalLM MarianMTModel MarianModel MarianPreTrainedModel "
                "MarianSinusoidalPositionalEmbedding"
            ),
            "transformers.models.markuplm.modeling_markuplm": (
                "MarkupLMAttention MarkupLMEmbeddings MarkupLMEncoder MarkupLMForQuestionAnswering "
                "MarkupLMForSequenceClassification MarkupLMForTokenClassification MarkupLMIntermediate "
                "MarkupLMLMPredictionHead MarkupLMLayer MarkupLMModel MarkupLMOnlyMLMHead MarkupLMOutput "
                "MarkupLMPooler MarkupLMPreTrainedModel MarkupLMPredictionHeadTransform MarkupLMSelfAttention "
                "MarkupLMSelfOutput XPathEmbeddings"
            ),
            "transformers.models.mask2former.modeling_mask2former": (
                "Mask2FormerAttention Mask2FormerForUniversalSegmentation Mask2FormerHungarianMatcher Mask2FormerLoss "
                "Mask2FormerMLPPredictionHead Mask2FormerMaskPredictor Mask2FormerMaskedAttentionDecoder "
                "Mask2FormerMaskedAttentionDecoderLayer Mask2FormerModel Mask2FormerPixelDecoder "
                "Mask2FormerPixelDecoderEncoderLayer Mask2FormerPixelDecoderEncoderMultiscaleDeformableAttention "
                "Mask2FormerPixelDecoderEncoderOnly Mask2FormerPixelLevelModule Mask2FormerPreTrainedModel "
                "Mask2FormerPredictionBlock Mask2FormerSinePositionEmbedding Mask2FormerTransformerModule"
            ),
            "transformers.models.maskformer.modeling_maskformer": (
                "DetrAttention DetrDecoder DetrDecoderLayer MaskFormerDetrConvBlock MaskFormerDetrCrossAttention "
                "MaskFormerDetrDecoder MaskFormerDetrDecoderLayer MaskFormerDetrFPNFusionStage "
                "MaskFormerDetrLearnedPositionEmbedding MaskFormerDetrMHAttentionMap MaskFormerDetrMLP "
                "MaskFormerDetrMaskHeadSmallConv MaskFormerDetrPreTrainedModel MaskFormerDetrSelfAttention "
                "MaskFormerFPNConvLayer MaskFormerFPNLayer MaskFormerFPNModel MaskFormerForInstanceSegmentation "
                "MaskFormerHungarianMatcher MaskFormerLoss MaskFormerModel MaskFormerPixelDecoder "
                "MaskFormerPixelLevelModule MaskFormerPreTrainedModel MaskFormerSinePositionEmbedding "
                "MaskFormerTransformerModule MaskformerMLPPredictionHead PredictionBlock"
            ),
            "transformers.models.maskformer.modeling_maskformer_swin": (
                "MaskFormerDropPath MaskFormerSwinAttention MaskFormerSwinBackbone MaskFormerSwinDropPath "
                "MaskFormerSwinEmbeddings MaskFormerSwinEncoder MaskFormerSwinIntermediate MaskFormerSwinLayer "
                "MaskFormerSwinModel MaskFormerSwinOutput MaskFormerSwinPatchEmbeddings MaskFormerSwinPatchMerging "
                "MaskFormerSwinPreTrainedModel MaskFormerSwinSelfAttention MaskFormerSwinSelfOutput "
                "MaskFormerSwinStage"
            ),
            "transformers.models.mbart.modeling_mbart": (
                "MBartAttention MBartClassificationHead MBartDecoder MBartDecoderLayer MBartDecoderWrapper "
                "MBartEncoder MBartEncoderLayer MBartForCausalLM MBartForConditionalGeneration "
                "MBartForQuestionAnswering MBartForSequenceClassification MBartLearnedPositionalEmbedding MBartModel "
                "MBartPreTrainedModel MBartScaledWordEmbedding"
            ),
            "transformers.models.mctct.modeling_mctct": (
                "MCTCTAttention MCTCTConv1dSubsampler MCTCTEmbeddings MCTCTEncoder MCTCTForCTC MCTCTIntermediate "
                "MCTCTLayer MCTCTLayerNorm MCTCTModel MCTCTOutput MCTCTPreTrainedModel MCTCTSelfAttention "
                "MCTCTSelfOutput"
            ),
            "transformers.models.mega.modeling_mega": (
                "MegaBlock MegaClassificationHead MegaDropout MegaEmbeddings MegaForCausalLM MegaForMaskedLM "
                "MegaForMultipleChoice MegaForQuestionAnswering MegaForSequenceClassification "
                "MegaForTokenClassification MegaGatedCrossAttention MegaModel MegaMovingAverageGatedAttention "
                "MegaMultiDimensionDampedEma MegaNormalizedFeedForwardNetwork MegaPooler MegaPreTrainedModel "
                "MegaRMSNorm MegaRotaryRelativePositionalBias MegaScaleNorm MegaSequenceNorm "
                "MegaSimpleRelativePositionalBias"
            ),
            "transformers.models.megatron_bert.modeling_megatron_bert": (
                "MegatronBertAttention MegatronBertEmbeddings MegatronBertEncoder MegatronBertForCausalLM "
                "MegatronBertForMaskedLM MegatronBertForMultipleChoice MegatronBertForNextSentencePrediction "
                "MegatronBertForPreTraining MegatronBertForQuestionAnswering MegatronBertForSequenceClassification "
                "MegatronBertForTokenClassification MegatronBertIntermediate MegatronBertLMPredictionHead "
                "MegatronBertLayer MegatronBertModel MegatronBertOnlyMLMHead MegatronBertOnlyNSPHead "
                "MegatronBertOutput MegatronBertPooler MegatronBertPreTrainedModel MegatronBertPreTrainingHeads "
                "MegatronBertPredictionHeadTransform MegatronBertSelfAttention MegatronBertSelfOutput"
            ),
            "transformers.models.mellum.modeling_mellum": (
                "MellumAttention MellumDecoderLayer MellumExperts MellumForCausalLM MellumMLP MellumModel "
                "MellumPreTrainedModel MellumRMSNorm MellumRotaryEmbedding MellumSparseMoeBlock MellumTopKRouter"
            ),
            "transformers.models.metaclip_2.modeling_metaclip_2": (
                "MetaClip2Attention MetaClip2Encoder MetaClip2EncoderLayer MetaClip2ForImageClassification "
                "MetaClip2MLP MetaClip2Model MetaClip2PreTrainedModel MetaClip2TextEmbeddings MetaClip2TextModel "
                "MetaClip2TextModelWithProjection MetaClip2TextTransformer MetaClip2VisionEmbeddings "
                "MetaClip2VisionModel MetaClip2VisionModelWithProjection MetaClip2VisionTransformer"
            ),
            "transformers.models.mgp_str.modeling_mgp_str": (
                "MgpStrDropPath MgpstrA3Module MgpstrAttention MgpstrDropPath MgpstrEmbeddings MgpstrEncoder "
                "MgpstrForSceneTextRecognition MgpstrLayer MgpstrMlp MgpstrModel MgpstrPreTrainedModel"
            ),
            "transformers.models.mimi.modeling_mimi": (
                "MimiAttention MimiConv1d MimiConvTranspose1d MimiDecoder MimiDecoderModel MimiEncoder "
                "MimiEncoderModel MimiEuclideanCodebook MimiFlashAttention2 MimiLayerScale MimiMLP MimiModel "
                "MimiPreTrainedModel MimiResidualVectorQuantizer MimiResnetBlock MimiRotaryEmbedding "
                "MimiSdpaAttention MimiSplitResidualVectorQuantizer MimiTransformerLayer MimiTransformerModel "
                "MimiVectorQuantization"
            ),
            "transformers.models.mimo_v2_flash.modeling_mimo_v2_flash": (
                "MiMoV2FlashAttention MiMoV2FlashDecoderLayer MiMoV2FlashExperts MiMoV2FlashForCausalLM "
                "MiMoV2FlashMLP MiMoV2FlashMoE MiMoV2FlashModel MiMoV2FlashPreTrainedModel MiMoV2FlashRMSNorm "
                "MiMoV2FlashRotaryEmbedding MiMoV2FlashTopkRouter"
            ),
            "transformers.models.minicpm3.modeling_minicpm3": (
                "MiniCPM3Attention MiniCPM3DecoderLayer MiniCPM3ForCausalLM MiniCPM3ForSequenceClassification "
                "MiniCPM3MLP MiniCPM3Model MiniCPM3PreTrainedModel MiniCPM3RMSNorm MiniCPM3RotaryEmbedding "
                "MiniCPM3ScaledWordEmbedding"
            ),
            "transformers.models.minicpm_ocr.modeling_minicpm_ocr": (
                "MiniCPMOcrDownsampleMLP MiniCPMOcrForConditionalGeneration MiniCPMOcrMerger MiniCPMOcrModel "
                "MiniCPMOcrPreTrainedModel MiniCPMOcrViTWindowAttentionMerger MiniCPMOcrVisionAttention "
                "MiniCPMOcrVisionEmbeddings MiniCPMOcrVisionEncoder MiniCPMOcrVisionEncoderLayer MiniCPMOcrVisionMLP "
                "MiniCPMOcrVisionModel MiniCPMOcrVisionPreTrainedModel"
            ),
            "transformers.models.minicpmv4_6.modeling_minicpmv4_6": (
                "MiniCPMV4_6DownsampleMLP MiniCPMV4_6ForConditionalGeneration MiniCPMV4_6Merger MiniCPMV4_6Model "
                "MiniCPMV4_6PreTrainedModel MiniCPMV4_6ViTWindowAttentionMerger MiniCPMV4_6VisionAttention "
                "MiniCPMV4_6VisionEmbeddings MiniCPMV4_6VisionEncoder MiniCPMV4_6VisionEncoderLayer "
                "MiniCPMV4_6VisionMLP MiniCPMV4_6VisionModel MiniCPMV4_6VisionPreTrainedModel"
            ),
            "transformers.models.minicpmv4_7.modeling_minicpmv4_7": (
                "MiniCPMV4_7DownsampleMLP MiniCPMV4_7ForConditionalGeneration MiniCPMV4_7Merger MiniCPMV4_7Model "
                "MiniCPMV4_7PreTrainedModel MiniCPMV4_7ViTWindowAttentionMerger MiniCPMV4_7VisionAttention "
                "MiniCPMV4_7VisionEmbeddings MiniCPMV4_7VisionEncoder MiniCPMV4_7VisionEncoderLayer "
                "MiniCPMV4_7VisionMLP MiniCPMV4_7VisionModel MiniCPMV4_7VisionPreTrainedModel"
            ),
            "transformers.models.minimax.modeling_minimax": (
                "MiniMaxAttention MiniMaxBlockSparseTop2MLP MiniMaxDecoderLayer MiniMaxExperts MiniMaxForCausalLM "
                "MiniMaxForQuestionAnswering MiniMaxForSequenceClassification MiniMaxForTokenClassification "
                "MiniMaxLightningAttention MiniMaxModel MiniMaxPreTrainedModel MiniMaxRMSNorm MiniMaxRotaryEmbedding "
                "MiniMaxSparseMoeBlock MiniMaxTopKRouter"
            ),
            "transformers.models.minimax_m2.modeling_minimax_m2": (
                "MiniMaxM2Attention MiniMaxM2DecoderLayer MiniMaxM2Experts MiniMaxM2ForCausalLM MiniMaxM2Model "
                "MiniMaxM2PreTrainedModel MiniMaxM2RMSNorm MiniMaxM2RotaryEmbedding MiniMaxM2SparseMoeBlock "
                "MiniMaxM2TopKRouter"
            ),
            "transformers.models.minimax_m3_vl.modeling_minimax_m3_vl": (
                "MiniMaxM3SparseForConditionalGeneration MiniMaxM3VLAttention MiniMaxM3VLDecoderLayer "
                "MiniMaxM3VLDenseMLP MiniMaxM3VLExperts MiniMaxM3VLForCausalLM MiniMaxM3VLIndexer MiniMaxM3VLModel "
                "MiniMaxM3VLMultiModalProjector MiniMaxM3VLPreTrainedModel MiniMaxM3VLRMSNorm "
                "MiniMaxM3VLRotaryEmbedding MiniMaxM3VLSparseMoeBlock MiniMaxM3VLTextModel MiniMaxM3VLTopKRouter "
                "MiniMaxM3VLVisionAttention MiniMaxM3VLVisionEmbeddings MiniMaxM3VLVisionEncoderLayer "
                "MiniMaxM3VLVisionMLP MiniMaxM3VLVisionModel MiniMaxM3VLVisionRotaryEmbedding"
            ),
            "transformers.models.ministral.modeling_ministral": (
                "MinistralAttention MinistralDecoderLayer MinistralForCausalLM MinistralForQuestionAnswering "
                "MinistralForSequenceClassification MinistralForTokenClassification MinistralMLP MinistralModel "
                "MinistralPreTrainedModel MinistralRMSNorm MinistralRotaryEmbedding"
            ),
            "transformers.models.ministral3.modeling_ministral3": (
                "Ministral3Attention Ministral3DecoderLayer Ministral3ForCausalLM Ministral3ForQuestionAnswering "
                "Ministral3ForSequenceClassification Ministral3ForTokenClassification Ministral3MLP Ministral3Model "
                "Ministral3PreTrainedModel Ministral3RMSNorm Ministral3RotaryEmbedding"
            ),
            "transformers.models.mistral.modeling_mistral": (
                "MistralAttention MistralDecoderLayer MistralForCausalLM MistralForQuestionAnswering "
                "MistralForSequenceClassification MistralForTokenClassification MistralMLP MistralModel "
                "MistralPreTrainedModel MistralRMSNorm MistralRotaryEmbedding"
            ),
            "transformers.models.mistral3.modeling_mistral3": (
                "Mistral3ForConditionalGeneration Mistral3Model Mistral3MultiModalProjector Mistral3PatchMerger "
                "Mistral3PreTrainedModel Mistral3RMSNorm"
            ),
            "transformers.models.mistral4.modeling_mistral4": (
                "Mistral4Attention Mistral4DecoderLayer Mistral4Experts Mistral4ForCausalLM "
                "Mistral4ForSequenceClassification Mistral4ForTokenClassification Mistral4MLP Mistral4MoE "
                "Mistral4Model Mistral4PreTrainedModel Mistral4RMSNorm Mistral4RotaryEmbedding Mistral4TopkRouter"
            ),
            "transformers.models.mistral_large4.modeling_mistral_large4": (
                "MistralLarge4ForConditionalGeneration MistralLarge4Model MistralLarge4MultiModalProjector "
                "MistralLarge4PatchMerger MistralLarge4PreTrainedModel MistralLarge4RMSNorm "
                "MistralLarge4TextAttention MistralLarge4TextDecoderLayer MistralLarge4TextExperts "
                "MistralLarge4TextIndexer MistralLarge4TextMLP MistralLarge4TextMoE MistralLarge4TextModel "
                "MistralLarge4TextRotaryEmbedding MistralLarge4TextSoftmaxScaling MistralLarge4TextTopkRouter"
            ),
            "transformers.models.mixtral.modeling_mixtral": (
                "MixtralAttention MixtralBlockSparseTop2MLP MixtralDecoderLayer MixtralExperts MixtralForCausalLM "
                "MixtralForQuestionAnswering MixtralForSequenceClassification MixtralForTokenClassification "
                "MixtralModel MixtralPreTrainedModel MixtralRMSNorm MixtralRotaryEmbedding MixtralSparseMoeBlock "
                "MixtralTopKRouter"
            ),
            "transformers.models.mlcd.modeling_mlcd": (
                "MLCDAttention MLCDEncoder MLCDEncoderLayer MLCDMLP MLCDPreTrainedModel MLCDRotaryEmbedding "
                "MLCDVisionEmbeddings MLCDVisionModel MLCDVisionTransformer"
            ),
            "transformers.models.mllama.modeling_mllama": (
                "MllamaCrossAttentionDecoderLayer MllamaForCausalLM MllamaForConditionalGeneration MllamaModel "
                "MllamaPreTrainedModel MllamaPrecomputedAspectRatioEmbedding MllamaPrecomputedPositionEmbedding "
                "MllamaRotaryEmbedding MllamaSelfAttentionDecoderLayer MllamaTextCrossAttention MllamaTextMLP "
                "MllamaTextModel MllamaTextRMSNorm MllamaTextSelfAttention MllamaVisionAttention MllamaVisionEncoder "
                "MllamaVisionEncoderLayer MllamaVisionMLP MllamaVisionModel"
            ),
            "transformers.models.mm_grounding_dino.modeling_mm_grounding_dino": (
                "MMGroundingDinoBiMultiHeadAttention MMGroundingDinoContrastiveEmbedding MMGroundingDinoConvEncoder "
                "MMGroundingDinoConvModel MMGroundingDinoDecoder MMGroundingDinoDecoderLayer "
                "MMGroundingDinoDeformableLayer MMGroundingDinoDropPath MMGroundingDinoEncoder "
                "MMGroundingDinoEncoderLayer MMGroundingDinoForObjectDetection MMGroundingDinoFrozenBatchNorm2d "
                "MMGroundingDinoFusionLayer MMGroundingDinoLearnedPositionEmbedding MMGroundingDinoMLPPredictionHead "
                "MMGroundingDinoModel MMGroundingDinoMultiheadAttention MMGroundingDinoMultiscaleDeformableAttention "
                "MMGroundingDinoPreTrainedModel MMGroundingDinoSinePositionEmbedding MMGroundingDinoTextEnhancerLayer "
                "MultiScaleDeformableAttention"
            ),
            "transformers.models.mmbt.modeling_mmbt": "MMBTForClassification MMBTModel ModalEmbeddings",
            "transformers.models.mobilebert.modeling_mobilebert": (
                "Bottleneck BottleneckLayer FFNLayer FFNOutput MobileBertAttention MobileBertEmbeddings "
                "MobileBertEncoder MobileBertForMaskedLM MobileBertForMultipleChoice "
                "MobileBertForNextSentencePrediction MobileBertForPreTraining MobileBertForQuestionAnswering "
                "MobileBertForSequenceClassification MobileBertForTokenClassification MobileBertIntermediate "
                "MobileBertLMPredictionHead MobileBertLayer MobileBertModel MobileBertOnlyMLMHead "
                "MobileBertOnlyNSPHead MobileBertOutput MobileBertPooler MobileBertPreTrainedModel "
                "MobileBertPreTrainingHeads MobileBertPredictionHeadTransform MobileBertSelfAttention "
                "MobileBertSelfOutput NoNorm OutputBottleneck"
            ),
            "transformers.models.mobilenet_v1.modeling_mobilenet_v1": (
                "MobileNetV1ConvLayer MobileNetV1ForImageClassification MobileNetV1Model MobileNetV1PreTrainedModel"
            ),
            "transformers.models.mobilenet_v2.modeling_mobilenet_v2": (
                "MobileNetV2ConvLayer MobileNetV2DeepLabV3Plus MobileNetV2ForImageClassification "
                "MobileNetV2ForSemanticSegmentation MobileNetV2InvertedResidual MobileNetV2Model "
                "MobileNetV2PreTrainedModel MobileNetV2Stem"
            ),
            "transformers.models.mobilevit.modeling_mobilevit": (
                "MobileViTASPP MobileViTASPPPooling MobileViTAttention MobileViTConvLayer MobileViTDeepLabV3 "
                "MobileViTEncoder MobileViTForImageClassification MobileViTForSemanticSegmentation "
                "MobileViTIntermediate MobileViTInvertedResidual MobileViTLayer MobileViTMobileNetLayer "
                "MobileViTModel MobileViTOutput MobileViTPreTrainedModel MobileViTSelfAttention MobileViTSelfOutput "
                "MobileViTTransformer MobileViTTransformerLayer"
            ),
            "transformers.models.mobilevitv2.modeling_mobilevitv2": (
                "MobileViTV2ASPP MobileViTV2ASPPPooling MobileViTV2ConvLayer MobileViTV2DeepLabV3 MobileViTV2Encoder "
                "MobileViTV2FFN MobileViTV2ForImageClassification MobileViTV2ForSemanticSegmentation "
                "MobileViTV2InvertedResidual MobileViTV2Layer MobileViTV2LinearSelfAttention "
                "MobileViTV2MobileNetLayer MobileViTV2Model MobileViTV2PreTrainedModel MobileViTV2Transformer "
                "MobileViTV2TransformerLayer"
            ),
            "transformers.models.modernbert.modeling_modernbert": (
                "ModernBertAttention ModernBertEmbeddings ModernBertEncoderLayer ModernBertForMaskedLM "
                "ModernBertForMultipleChoice ModernBertForQuestionAnswering ModernBertForSequenceClassification "
                "ModernBertForTokenClassification ModernBertMLP ModernBertModel ModernBertPreTrainedModel "
                "ModernBertPredictionHead ModernBertRotaryEmbedding"
            ),
            "transformers.models.modernbert_decoder.modeling_modernbert_decoder": (
                "ModernBertDecoderAttention ModernBertDecoderEmbeddings ModernBertDecoderForCausalLM "
                "ModernBertDecoderForSequenceClassification ModernBertDecoderLayer ModernBertDecoderMLP "
                "ModernBertDecoderModel ModernBertDecoderPreTrainedModel ModernBertDecoderPredictionHead "
                "ModernBertDecoderRotaryEmbedding"
            ),
            "transformers.models.modernvbert.modeling_modernvbert": (
                "ModernVBertConnector ModernVBertForMaskedLM ModernVBertForSequenceClassification "
                "ModernVBertForTokenClassification ModernVBertModel ModernVBertPreTrainedModel "
                "ModernVBertPredictionHead"
            ),
            "transformers.models.molmo2.modeling_molmo2": (
                "Molmo2Adapter Molmo2Attention Molmo2DecoderLayer Molmo2ForConditionalGeneration "
                "Molmo2ImageProjectorMLP Molmo2MLP Molmo2Model Molmo2PreTrainedModel Molmo2RMSNorm "
                "Molmo2RotaryEmbedding Molmo2TextModel Molmo2VisionAttention Molmo2VisionEncoderLayer Molmo2VisionMLP "
                "Molmo2VisionModel"
            ),
            "transformers.models.moonshine.modeling_moonshine": (
                "MoonshineAttention MoonshineDecoder MoonshineDecoderLayer MoonshineDecoderMLP MoonshineEncoder "
                "MoonshineEncoderLayer MoonshineEncoderMLP MoonshineForConditionalGeneration MoonshineModel "
                "MoonshinePreTrainedModel MoonshineRotaryEmbedding"
            ),
            "transformers.models.moonshine_streaming.modeling_moonshine_streaming": (
                "MoonshinMoonshineStreamingDecoderMLP MoonshineStreamingAsinhCompression MoonshineStreamingAttention "
                "MoonshineStreamingCausalConv1d MoonshineStreamingDecoder MoonshineStreamingDecoderLayer "
                "MoonshineStreamingDecoderMLP MoonshineStreamingEncoder MoonshineStreamingEncoderAttention "
                "MoonshineStreamingEncoderEmbedder MoonshineStreamingEncoderLayer MoonshineStreamingEncoderMLP "
                "MoonshineStreamingForConditionalGeneration MoonshineStreamingFrameCMVN MoonshineStreamingLayerNorm "
                "MoonshineStreamingModel MoonshineStreamingPreTrainedModel MoonshineStreamingRotaryEmbedding"
            ),
            "transformers.models.moshi.modeling_moshi": (
                "MoshiAttention MoshiDecoderLayer MoshiDepthDecoder MoshiFlashAttention2 MoshiFlexibleLinear "
                "MoshiForCausalLM MoshiForConditionalGeneration MoshiGatingMLP MoshiLinear MoshiModel "
                "MoshiPreTrainedModel MoshiRMSNorm MoshiRotaryEmbedding MoshiSdpaAttention"
            ),
            "transformers.models.moss_transcribe_diarize.modeling_moss_transcribe_diarize": (
                "MossTranscribeDiarizeAudioAttention MossTranscribeDiarizeAudioLayer MossTranscribeDiarizeAudioModel "
                "MossTranscribeDiarizeForConditionalGeneration MossTranscribeDiarizeModel "
                "MossTranscribeDiarizeMultiModalProjector MossTranscribeDiarizePreTrainedModel"
            ),
            "transformers.models.mpnet.modeling_mpnet": (
                "MPNetAttention MPNetClassificationHead MPNetEmbeddings MPNetEncoder MPNetForMaskedLM "
                "MPNetForMultipleChoice MPNetForQuestionAnswering MPNetForSequenceClassification "
                "MPNetForTokenClassification MPNetIntermediate MPNetLMHead MPNetLayer MPNetModel MPNetOutput "
                "MPNetPooler MPNetPreTrainedModel MPNetSelfAttention"
            ),
            "transformers.models.mpt.modeling_mpt": (
                "MptAttention MptBlock MptForCausalLM MptForQuestionAnswering MptForSequenceClassification "
                "MptForTokenClassification MptMLP MptModel MptPreTrainedModel"
            ),
            "transformers.models.mra.modeling_mra": (
                "MraAttention MraClassificationHead MraEmbeddings MraEncoder MraForMaskedLM MraForMultipleChoice "
                "MraForQuestionAnswering MraForSequenceClassification MraForTokenClassification MraIntermediate "
                "MraLMPredictionHead MraLayer MraModel MraOnlyMLMHead MraOutput MraPreTrainedModel "
                "MraPredictionHeadTransform MraSelfAttention MraSelfOutput"
            ),
            "transformers.models.mt5.modeling_mt5": (
                "MT5Attention MT5Block MT5ClassificationHead MT5DenseActDense MT5DenseGatedActDense MT5EncoderModel "
                "MT5ForConditionalGeneration MT5ForQuestionAnswering MT5ForSequenceClassification "
                "MT5ForTokenClassification MT5LayerCrossAttention MT5LayerFF MT5LayerNorm MT5LayerSelfAttention "
                "MT5Model MT5PreTrainedModel MT5Stack"
            ),
            "transformers.models.muse_glimmer.modeling_muse_glimmer": (
                "MuseGlimmerForConditionalGeneration MuseGlimmerModel MuseGlimmerPreTrainedModel MuseGlimmerRMSNorm "
                "MuseGlimmerTextAttention MuseGlimmerTextCenteredRMSNorm MuseGlimmerTextDecoderLayer "
                "MuseGlimmerTextMLP MuseGlimmerTextModel MuseGlimmerTextNormedEmbedding "
                "MuseGlimmerTextRotaryEmbedding MuseGlimmerVisionAdapter MuseGlimmerVisionAttention "
                "MuseGlimmerVisionEncoderLayer MuseGlimmerVisionMLP MuseGlimmerVisionModel "
                "MuseGlimmerVisionPatchEmbedder MuseGlimmerVisionRotaryEmbedding"
            ),
            "transformers.models.muse_glimmer_assistant.modeling_muse_glimmer_assistant": (
                "MuseGlimmerAssistantAttention MuseGlimmerAssistantContextProjection MuseGlimmerAssistantDecoderLayer "
                "MuseGlimmerAssistantMLP MuseGlimmerAssistantModel MuseGlimmerAssistantPreTrainedModel "
                "MuseGlimmerAssistantRMSNorm MuseGlimmerAssistantRotaryEmbedding"
            ),
            "transformers.models.muse_spark.modeling_muse_spark": (
                "MuseSparkAudioCausalConv1d MuseSparkAudioConvBlock MuseSparkAudioLayer MuseSparkAudioMLP "
                "MuseSparkAudioModel MuseSparkAudioPatchEmbedding MuseSparkExperts MuseSparkForConditionalGeneration "
                "MuseSparkMoE MuseSparkModel MuseSparkPreTrainedModel MuseSparkRMSNorm MuseSparkResidualGate "
                "MuseSparkTextAttention MuseSparkTextCenteredRMSNorm MuseSparkTextDecoderLayer "
                "MuseSparkTextInputScaledRMSNorm MuseSparkTextMLP MuseSparkTextModel MuseSparkTextNormedEmbedding "
                "MuseSparkTextRotaryEmbedding MuseSparkTopkRouter MuseSparkVisionAdapter MuseSparkVisionAttention "
                "MuseSparkVisionEncoderLayer MuseSparkVisionMLP MuseSparkVisionModel MuseSparkVisionPatchEmbedder "
                "MuseSparkVisionRotaryEmbedding"
            ),
            "transformers.models.musicflamingo.modeling_musicflamingo": (
                "MusicFlamingoForConditionalGeneration MusicFlamingoModel MusicFlamingoMultiModalProjector "
                "MusicFlamingoPreTrainedModel MusicFlamingoRotaryEmbedding"
            ),
            "transformers.models.musicgen.modeling_musicgen": (
                "MusicgenAttention MusicgenDecoder MusicgenDecoderLayer MusicgenForCausalLM "
                "MusicgenForConditionalGeneration MusicgenModel MusicgenPreTrainedModel "
                "MusicgenSinusoidalPositionalEmbedding"
            ),
            "transformers.models.musicgen_melody.modeling_musicgen_melody": (
                "MusicgenMelodyAttention MusicgenMelodyDecoder MusicgenMelodyDecoderLayer MusicgenMelodyForCausalLM "
                "MusicgenMelodyForConditionalGeneration MusicgenMelodyModel MusicgenMelodyPreTrainedModel "
                "MusicgenMelodySinusoidalPositionalEmbedding"
            ),
            "transformers.models.mvp.modeling_mvp": (
                "MvpAttention MvpClassificationHead MvpDecoder MvpDecoderLayer MvpDecoderWrapper MvpEncoder "
                "MvpEncoderLayer MvpForCausalLM MvpForConditionalGeneration MvpForQuestionAnswering "
                "MvpForSequenceClassification MvpLearnedPositionalEmbedding MvpModel MvpPreTrainedModel MvpPrompt"
            ),
            "transformers.models.nanochat.modeling_nanochat": (
                "NanoChatAttention NanoChatDecoderLayer NanoChatForCausalLM NanoChatMLP NanoChatModel "
                "NanoChatPreTrainedModel NanoChatRMSNorm NanoChatRotaryEmbedding"
            ),
            "transformers.models.nat.modeling_nat": (
                "NatBackbone NatDownsampler NatDropPath NatEmbeddings NatEncoder NatForImageClassification "
                "NatIntermediate NatLayer NatModel NatOutput NatPatchEmbeddings NatPreTrainedModel NatStage "
                "NeighborhoodAttention NeighborhoodAttentionModule NeighborhoodAttentionOutput"
            ),
            "transformers.models.nemotron.modeling_nemotron": (
                "NemotronAttention NemotronDecoderLayer NemotronFlashAttention2 NemotronForCausalLM "
                "NemotronForQuestionAnswering NemotronForSequenceClassification NemotronForTokenClassification "
                "NemotronLayerNorm1P NemotronMLP NemotronModel NemotronPreTrainedModel NemotronRotaryEmbedding "
                "NemotronSdpaAttention"
            ),
            "transformers.models.nemotron3_5_asr.modeling_nemotron3_5_asr": (
                "Nemotron3_5AsrForRNNT Nemotron3_5AsrPreTrainedModel Nemotron3_5AsrPromptProjector "
                "Nemotron3_5AsrRNNTDecoder Nemotron3_5AsrRNNTJointNetwork"
            ),
            "transformers.models.nemotron3_5_transcribe.modeling_nemotron3_5_transcribe": (
                "Nemotron3_5TranscribeAsrAudioLayer Nemotron3_5TranscribeAsrAudioModel Nemotron3_5TranscribeAttention "
                "Nemotron3_5TranscribeAudioModel Nemotron3_5TranscribeFeatureStacking "
                "Nemotron3_5TranscribeForConditionalGeneration Nemotron3_5TranscribeMLP Nemotron3_5TranscribeModel "
                "Nemotron3_5TranscribePreTrainedModel Nemotron3_5TranscribeRotaryEmbedding "
                "Nemotron3_5TranscribeSpeakerEmbedding Nemotron3_5TranscribeWordTimestampModel"
            ),
            "transformers.models.nemotron3_diarization.modeling_nemotron3_diarization": (
                "Nemotron3DiarizationAttention Nemotron3DiarizationAudioLayer Nemotron3DiarizationAudioModel "
                "Nemotron3DiarizationClassificationHead Nemotron3DiarizationFeatureStacking "
                "Nemotron3DiarizationForAudioFrameClassification Nemotron3DiarizationMLP Nemotron3DiarizationModel "
                "Nemotron3DiarizationPreTrainedModel Nemotron3DiarizationRotaryEmbedding "
                "Nemotron3DiarizationSubpixelUpsampler"
            ),
            "transformers.models.nemotron_asr_streaming.modeling_nemotron_asr_streaming": (
                "NemotronAsrStreamingEncoder NemotronAsrStreamingEncoderAttention NemotronAsrStreamingEncoderBlock "
                "NemotronAsrStreamingEncoderCausalConv1d NemotronAsrStreamingEncoderCausalConv2D "
                "NemotronAsrStreamingEncoderConvolutionModule NemotronAsrStreamingEncoderFeedForward "
                "NemotronAsrStreamingEncoderRelPositionalEncoding NemotronAsrStreamingEncoderSubsamplingConv2D "
                "NemotronAsrStreamingEncoderSubsamplingLayer NemotronAsrStreamingForRNNT "
                "NemotronAsrStreamingPreTrainedModel NemotronAsrStreamingRNNTDecoder "
                "NemotronAsrStreamingRNNTJointNetwork"
            ),
            "transformers.models.nemotron_h.modeling_nemotron_h": (
                "NemotronHAttention NemotronHBlock NemotronHExperts NemotronHForCausalLM NemotronHMLP "
                "NemotronHMamba2Mixer NemotronHMoE NemotronHModel NemotronHPreTrainedModel NemotronHRMSNorm "
                "NemotronHRMSNormGated NemotronHTopkRouter"
            ),
            "transformers.models.nemotron_h_omni.modeling_nemotron_h_omni": (
                "NemotronH_Omni_RMSNorm NemotronH_Omni_Reasoning_V3 NemotronH_Omni_Reasoning_V3MultiModalProjector "
                "NemotronH_Omni_Reasoning_V3PreTrainedModel"
            ),
            "transformers.models.neomme.modeling_neomme": (
                "NeoMMEAttention NeoMMEDenseHead NeoMMEEmbeddings NeoMMEEncoderLayer NeoMMEExclusiveSelfAttention "
                "NeoMMEForMaskedLM NeoMMEForRetrieval NeoMMEMLP NeoMMEModel NeoMMEMultiVectorHead "
                "NeoMMEPatchEmbeddings NeoMMEPreTrainedModel NeoMMERMSNorm NeoMMERotaryEmbedding "
                "NeoMMESigmoidGatedProjection"
            ),
            "transformers.models.neucodec.modeling_neucodec": (
                "NeuCodecAntiAliasedActivation1d NeuCodecAttention NeuCodecDecoder NeuCodecDecoderLayer "
                "NeuCodecDownSample1d NeuCodecEncoder NeuCodecEncoderBlock NeuCodecFiniteScalarQuantization "
                "NeuCodecISTFTHead NeuCodecMLP NeuCodecModel NeuCodecPreTrainedModel NeuCodecQuantizer "
                "NeuCodecRMSNorm NeuCodecResNetBlock NeuCodecResidualUnit NeuCodecRotaryEmbedding "
                "NeuCodecSemanticAdapter NeuCodecSnakeBeta NeuCodecUpSample1d"
            ),
            "transformers.models.nezha.modeling_nezha": (
                "NezhaAttention NezhaEmbeddings NezhaEncoder NezhaForMaskedLM NezhaForMultipleChoice "
                "NezhaForNextSentencePrediction NezhaForPreTraining NezhaForQuestionAnswering "
                "NezhaForSequenceClassification NezhaForTokenClassification NezhaIntermediate NezhaLMPredictionHead "
                "NezhaLayer NezhaModel NezhaOnlyMLMHead NezhaOnlyNSPHead NezhaOutput NezhaPooler NezhaPreTrainedModel "
                "NezhaPreTrainingHeads NezhaPredictionHeadTransform NezhaRelativePositionsEncoding NezhaSelfAttention "
                "NezhaSelfOutput"
            ),
            "transformers.models.nllb_moe.modeling_nllb_moe": (
                "NllbMoeAttention NllbMoeDecoder NllbMoeDecoderLayer NllbMoeDenseActDense NllbMoeEncoder "
                "NllbMoeEncoderLayer NllbMoeExperts NllbMoeForConditionalGeneration NllbMoeModel "
                "NllbMoePreTrainedModel NllbMoeScaledWordEmbedding NllbMoeSinusoidalPositionalEmbedding "
                "NllbMoeSparseMLP NllbMoeTop2Router"
            ),
            "transformers.models.nomic_bert.modeling_nomic_bert": (
                "NomicBertAttention NomicBertEmbeddings NomicBertForMaskedLM NomicBertForSequenceClassification "
                "NomicBertForTokenClassification NomicBertLMPredictionHead NomicBertLayer NomicBertMLP NomicBertModel "
                "NomicBertOnlyMLMHead NomicBertPooler NomicBertPreTrainedModel NomicBertPredictionHeadTransform "
                "NomicBertRotaryEmbedding"
            ),
            "transformers.models.nystromformer.modeling_nystromformer": (
                "NystromformerAttention NystromformerClassificationHead NystromformerEmbeddings NystromformerEncoder "
                "NystromformerForMaskedLM NystromformerForMultipleChoice NystromformerForQuestionAnswering "
                "NystromformerForSequenceClassification NystromformerForTokenClassification NystromformerIntermediate "
                "NystromformerLMPredictionHead NystromformerLayer NystromformerModel NystromformerOnlyMLMHead "
                "NystromformerOutput NystromformerPreTrainedModel NystromformerPredictionHeadTransform "
                "NystromformerSelfAttention NystromformerSelfOutput"
            ),
            "transformers.models.olmo.modeling_olmo": (
                "OlmoAttention OlmoDecoderLayer OlmoForCausalLM OlmoForSequenceClassification OlmoLayerNorm OlmoMLP "
                "OlmoModel OlmoPreTrainedModel OlmoRotaryEmbedding"
            ),
            "transformers.models.olmo2.modeling_olmo2": (
                "Olmo2Attention Olmo2DecoderLayer Olmo2ForCausalLM Olmo2ForSequenceClassification Olmo2MLP Olmo2Model "
                "Olmo2PreTrainedModel Olmo2RMSNorm Olmo2RotaryEmbedding"
            ),
            "transformers.models.olmo3.modeling_olmo3": (
                "Olmo3Attention Olmo3DecoderLayer Olmo3ForCausalLM Olmo3ForSequenceClassification Olmo3MLP Olmo3Model "
                "Olmo3PreTrainedModel Olmo3RMSNorm Olmo3RotaryEmbedding"
            ),
            "transformers.models.olmo_hybrid.modeling_olmo_hybrid": (
                "OlmoHybridAttention OlmoHybridAttentionDecoderLayer OlmoHybridForCausalLM OlmoHybridGatedDeltaNet "
                "OlmoHybridLinearAttentionDecoderLayer OlmoHybridMLP OlmoHybridModel OlmoHybridPreTrainedModel "
                "OlmoHybridRMSNorm OlmoHybridRMSNormGated OlmoHybridRotaryEmbedding"
            ),
            "transformers.models.olmoe.modeling_olmoe": (
                "OlmoeAttention OlmoeDecoderLayer OlmoeExperts OlmoeFlashAttention2 OlmoeForCausalLM OlmoeMLP "
                "OlmoeModel OlmoePreTrainedModel OlmoeRMSNorm OlmoeRotaryEmbedding OlmoeSdpaAttention "
                "OlmoeSparseMoeBlock OlmoeTopKRouter"
            ),
            "transformers.models.omdet_turbo.modeling_omdet_turbo": (
                "MultiScaleDeformableAttention OmDetTurboCSPRepLayer OmDetTurboConvNormLayer OmDetTurboDecoder "
                "OmDetTurboDeformableTransformerDecoderLayer OmDetTurboEncoder OmDetTurboEncoderLayer "
                "OmDetTurboForObjectDetection OmDetTurboHybridEncoder OmDetTurboLanguageBackbone OmDetTurboMLP "
                "OmDetTurboMLPWithDropout OmDetTurboMultiheadAttention OmDetTurboMultiscaleDeformableAttention "
                "OmDetTurboPreTrainedModel OmDetTurboRepVggBlock OmDetTurboResidualLayer OmDetTurboTaskEncoder "
                "OmDetTurboVisionBackbone"
            ),
            "transformers.models.omniasr.modeling_omniasr": (
                "OmniASRAttention OmniASRAudioModel OmniASREncoderLayer OmniASREncoderSubsamplingConv1D "
                "OmniASRFeedForward OmniASRForConditionalGeneration OmniASRLayerNormConvLayer OmniASRModel "
                "OmniASRPositionalConvEmbedding OmniASRPreTrainedModel"
            ),
            "transformers.models.omniasr_ctc.modeling_omniasr_ctc": (
                "OmniASRCTCModel OmniASRCTCPreTrainedModel OmniASRForCTC"
            ),
            "transformers.models.oneformer.modeling_oneformer": (
                "OneFormerAttention OneFormerForUniversalSegmentation OneFormerHungarianMatcher OneFormerLoss "
                "OneFormerMLPPredictionHead OneFormerModel OneFormerPixelDecoder OneFormerPixelDecoderEncoderLayer "
                "OneFormerPixelDecoderEncoderMultiscaleDeformableAttention OneFormerPixelDecoderEncoderOnly "
                "OneFormerPixelDecoderFrozenBatchNorm2d OneFormerPixelLevelModule OneFormerPreTrainedModel "
                "OneFormerSinePositionEmbedding OneFormerTaskModel OneFormerTextContextDecoder OneFormerTextEncoder "
                "OneFormerTextMLP OneFormerTextMapper OneFormerTextMapperAttention OneFormerTextTransformer "
                "OneFormerTextTransformerDecoderLayer OneFormerTextTransformerLayer OneFormerTransformerDecoder "
                "OneFormerTransformerDecoderCrossAttentionLayer OneFormerTransformerDecoderFFNLayer "
                "OneFormerTransformerDecoderLayer OneFormerTransformerDecoderQueryTransformer "
                "OneFormerTransformerDecoderQueryTransformerDecoder "
                "OneFormerTransformerDecoderQueryTransformerDecoderLayer "
                "OneFormerTransformerDecoderSelfAttentionLayer OneFormerTransformerModule PredictionBlock"
            ),
            "transformers.models.open_llama.modeling_open_llama": (
                "OpenLlamaAttention OpenLlamaDecoderLayer OpenLlamaForCausalLM OpenLlamaForSequenceClassification "
                "OpenLlamaMLP OpenLlamaModel OpenLlamaPreTrainedModel OpenLlamaRMSNorm OpenLlamaRotaryEmbedding"
            ),
            "transformers.models.openai.modeling_openai": (
                "Attention Block MLP OpenAIGPTDoubleHeadsModel OpenAIGPTForSequenceClassification "
                "OpenAIGPTLMHeadModel OpenAIGPTModel OpenAIGPTPreTrainedModel OpenAIGPTSequenceSummary"
            ),
            "transformers.models.openai_privacy_filter.modeling_openai_privacy_filter": (
                "OpenAIPrivacyFilterAttention OpenAIPrivacyFilterEncoderLayer OpenAIPrivacyFilterExperts "
                "OpenAIPrivacyFilterForTokenClassification OpenAIPrivacyFilterMLP OpenAIPrivacyFilterModel "
                "OpenAIPrivacyFilterPreTrainedModel OpenAIPrivacyFilterRMSNorm OpenAIPrivacyFilterRotaryEmbedding "
                "OpenAIPrivacyFilterTopKRouter"
            ),
            "transformers.models.opt.modeling_opt": (
                "OPTAttention OPTDecoder OPTDecoderLayer OPTForCausalLM OPTForQuestionAnswering "
                "OPTForSequenceClassification OPTLearnedPositionalEmbedding OPTModel OPTPreTrainedModel"
            ),
            "transformers.models.ovis2.modeling_ovis2": (
                "Ovis2Attention Ovis2ForConditionalGeneration Ovis2MLP Ovis2Model Ovis2PreTrainedModel Ovis2RMSNorm "
                "Ovis2VisionAttention Ovis2VisionEmbeddings Ovis2VisionEncoder Ovis2VisionEncoderLayer Ovis2VisionMLP "
                "Ovis2VisionModel Ovis2VisionTransformer Ovis2VisualEmbeddingTable"
            ),
            "transformers.models.owlv2.modeling_owlv2": (
                "Owlv2Attention Owlv2BoxPredictionHead Owlv2ClassPredictionHead Owlv2Encoder Owlv2EncoderLayer "
                "Owlv2ForObjectDetection Owlv2MLP Owlv2Model Owlv2PreTrainedModel Owlv2TextEmbeddings Owlv2TextModel "
                "Owlv2TextTransformer Owlv2VisionEmbeddings Owlv2VisionModel Owlv2VisionTransformer"
            ),
            "transformers.models.owlvit.modeling_owlvit": (
                "OwlViTAttention OwlViTBoxPredictionHead OwlViTClassPredictionHead OwlViTEncoder OwlViTEncoderLayer "
                "OwlViTForObjectDetection OwlViTMLP OwlViTModel OwlViTPreTrainedModel OwlViTTextEmbeddings "
                "OwlViTTextModel OwlViTTextTransformer OwlViTVisionEmbeddings OwlViTVisionModel "
                "OwlViTVisionTransformer"
            ),
            "transformers.models.paddleocr_vl.modeling_paddleocr_vl": (
                "PaddleOCRAttention PaddleOCRDecoderLayer PaddleOCRMLP PaddleOCRProjector PaddleOCRRMSNorm "
                "PaddleOCRRotaryEmbedding PaddleOCRTextModel PaddleOCRVLForConditionalGeneration PaddleOCRVLModel "
                "PaddleOCRVLPreTrainedModel PaddleOCRVisionAttention PaddleOCRVisionEmbeddings PaddleOCRVisionEncoder "
                "PaddleOCRVisionEncoderLayer PaddleOCRVisionMLP PaddleOCRVisionModel PaddleOCRVisionRotaryEmbedding "
                "PaddleOCRVisionTransformer"
            ),
            "transformers.models.paligemma.modeling_paligemma": (
                "PaliGemmaForConditionalGeneration PaliGemmaModel PaliGemmaMultiModalProjector PaliGemmaPreTrainedModel"
            ),
            "transformers.models.parakeet.modeling_parakeet": (
                "ParakeetEncoder ParakeetEncoderAttention ParakeetEncoderBlock ParakeetEncoderCTCHead "
                "ParakeetEncoderConvolutionModule ParakeetEncoderFeedForward ParakeetEncoderRelPositionalEncoding "
                "ParakeetEncoderSubsamplingConv2D ParakeetForCTC ParakeetForRNNT ParakeetForTDT "
                "ParakeetPreTrainedModel ParakeetRNNTDecoder ParakeetRNNTJointNetwork ParakeetTDTJointNetwork"
            ),
            "transformers.models.patchtsmixer.modeling_patchtsmixer": (
                "FeatureMixerBlock InjectScalerStatistics4D PatchMixerBlock PatchTSMixerAttention "
                "PatchTSMixerBatchNorm PatchTSMixerBlock PatchTSMixerChannelFeatureMixerBlock PatchTSMixerEncoder "
                "PatchTSMixerForPrediction PatchTSMixerForPredictionHead PatchTSMixerForPretraining "
                "PatchTSMixerForRegression PatchTSMixerForTimeSeriesClassification PatchTSMixerGatedAttention "
                "PatchTSMixerLayer PatchTSMixerLinearHead PatchTSMixerMLP PatchTSMixerMasking PatchTSMixerMeanScaler "
                "PatchTSMixerModel PatchTSMixerNOPScaler PatchTSMixerNormLayer PatchTSMixerPatchify "
                "PatchTSMixerPositionalEncoding PatchTSMixerPreTrainedModel PatchTSMixerPretrainHead "
                "PatchTSMixerStdScaler"
            ),
            "transformers.models.patchtst.modeling_patchtst": (
                "PatchTSTAttention PatchTSTBatchNorm PatchTSTClassificationHead PatchTSTEmbedding PatchTSTEncoder "
                "PatchTSTEncoderLayer PatchTSTForClassification PatchTSTForPrediction PatchTSTForPretraining "
                "PatchTSTForRegression PatchTSTMaskPretrainHead PatchTSTMasking PatchTSTMeanScaler PatchTSTModel "
                "PatchTSTNOPScaler PatchTSTPatchify PatchTSTPositionalEncoding PatchTSTPreTrainedModel "
                "PatchTSTPredictionHead PatchTSTRegressionHead PatchTSTScaler PatchTSTStdScaler"
            ),
            "transformers.models.pe_audio.modeling_pe_audio": (
                "PeAudioContrastiveHead PeAudioConvBlock1d PeAudioDacEncoder PeAudioDacEncoderBlock "
                "PeAudioDacResidualUnit PeAudioEncoder PeAudioEncoderAttention PeAudioEncoderEmbedder "
                "PeAudioEncoderLayer PeAudioEncoderMLP PeAudioEncoderPatchEmbedder PeAudioEncoderRMSNorm "
                "PeAudioEncoderRotaryEmbedding PeAudioFrameLevelModel PeAudioMaskedGroupNorm PeAudioModel "
                "PeAudioPreTrainedModel PeAudioResnetBlock1d Snake1d"
            ),
            "transformers.models.pe_audio_video.modeling_pe_audio_video": (
                "PeAudioVideoContrastiveHead PeAudioVideoConvBlock1d PeAudioVideoEncoder PeAudioVideoEncoderAttention "
                "PeAudioVideoEncoderEmbedder PeAudioVideoEncoderLayer PeAudioVideoEncoderMLP "
                "PeAudioVideoEncoderPatchEmbedder PeAudioVideoEncoderRMSNorm PeAudioVideoEncoderRotaryEmbedding "
                "PeAudioVideoMaskedGroupNorm PeAudioVideoModel PeAudioVideoPreTrainedModel PeAudioVideoResnetBlock1d"
            ),
            "transformers.models.pe_video.modeling_pe_video": (
                "PeVideoContrastiveHead PeVideoConvBlock1d PeVideoEncoder PeVideoEncoderAttention "
                "PeVideoEncoderEmbedder PeVideoEncoderLayer PeVideoEncoderMLP PeVideoEncoderPatchEmbedder "
                "PeVideoEncoderRMSNorm PeVideoEncoderRotaryEmbedding PeVideoMaskedGroupNorm PeVideoModel "
                "PeVideoPreTrainedModel PeVideoResnetBlock1d"
            ),
            "transformers.models.pegasus.modeling_pegasus": (
                "PegasusAttention PegasusDecoder PegasusDecoderLayer PegasusDecoderWrapper PegasusEncoder "
                "PegasusEncoderLayer PegasusForCausalLM PegasusForConditionalGeneration PegasusModel "
                "PegasusPreTrainedModel PegasusSinusoidalPositionalEmbedding"
            ),
            "transformers.models.pegasus_x.modeling_pegasus_x": (
                "PegasusXAttention PegasusXDecoder PegasusXDecoderLayer PegasusXDecoderWrapper PegasusXEncoder "
                "PegasusXEncoderLayer PegasusXForConditionalGeneration PegasusXGlobalLocalAttention PegasusXModel "
                "PegasusXPreTrainedModel PegasusXScaledWordEmbedding PegasusXSinusoidalPositionalEmbedding"
            ),
            "transformers.models.perceiver.modeling_perceiver": (
                "AbstractPreprocessor Conv2DDownsample Conv2dSamePadding PerceiverAbstractDecoder "
                "PerceiverAbstractPositionEncoding PerceiverAttention PerceiverAudioPostprocessor "
                "PerceiverAudioPreprocessor PerceiverBasicDecoder PerceiverBasicVideoAutoencodingDecoder "
                "PerceiverClassificationDecoder PerceiverClassificationPostprocessor PerceiverEmbeddingDecoder "
                "PerceiverEmbeddings PerceiverEncoder PerceiverForImageClassificationConvProcessing "
                "PerceiverForImageClassificationFourier PerceiverForImageClassificationLearned PerceiverForMaskedLM "
                "PerceiverForMultimodalAutoencoding PerceiverForOpticalFlow PerceiverForSequenceClassification "
                "PerceiverFourierPositionEncoding PerceiverImagePreprocessor PerceiverLayer PerceiverMLP "
                "PerceiverModel PerceiverMultimodalDecoder PerceiverMultimodalPostprocessor "
                "PerceiverMultimodalPreprocessor PerceiverOneHotPreprocessor PerceiverOpticalFlowDecoder "
                "PerceiverPreTrainedModel PerceiverProjectionDecoder PerceiverProjectionPostprocessor "
                "PerceiverSelfAttention PerceiverSelfOutput PerceiverTextPreprocessor "
                "PerceiverTrainablePositionEncoding"
            ),
            "transformers.models.perception_lm.modeling_perception_lm": (
                "PerceptionLMAdaptiveAvgPooling PerceptionLMForConditionalGeneration PerceptionLMModel "
                "PerceptionLMMultiModalProjector PerceptionLMPreTrainedModel"
            ),
            "transformers.models.persimmon.modeling_persimmon": (
                "PersimmonAttention PersimmonDecoderLayer PersimmonForCausalLM PersimmonForSequenceClassification "
                "PersimmonForTokenClassification PersimmonMLP PersimmonModel PersimmonPreTrainedModel "
                "PersimmonRotaryEmbedding"
            ),
            "transformers.models.phi.modeling_phi": (
                "PhiAttention PhiDecoderLayer PhiForCausalLM PhiForSequenceClassification PhiForTokenClassification "
                "PhiMLP PhiModel PhiPreTrainedModel PhiRotaryEmbedding"
            ),
            "transformers.models.phi3.modeling_phi3": (
                "Phi3Attention Phi3DecoderLayer Phi3ForCausalLM Phi3ForSequenceClassification "
                "Phi3ForTokenClassification Phi3MLP Phi3Model Phi3PreTrainedModel Phi3RMSNorm Phi3RotaryEmbedding"
            ),
            "transformers.models.phi4_multimodal.modeling_phi4_multimodal": (
                "Phi4MultimodalAttention Phi4MultimodalAudioAttention Phi4MultimodalAudioConformerEncoderLayer "
                "Phi4MultimodalAudioConvModule Phi4MultimodalAudioDepthWiseSeparableConv1d "
                "Phi4MultimodalAudioEmbedding Phi4MultimodalAudioGluPointWiseConv Phi4MultimodalAudioMLP "
                "Phi4MultimodalAudioMeanVarianceNormLayer Phi4MultimodalAudioModel "
                "Phi4MultimodalAudioNemoConvSubsampling Phi4MultimodalAudioPreTrainedModel "
                "Phi4MultimodalAudioRelativeAttentionBias Phi4MultimodalDecoderLayer Phi4MultimodalFeatureEmbedding "
                "Phi4MultimodalForCausalLM Phi4MultimodalImageEmbedding Phi4MultimodalMLP Phi4MultimodalModel "
                "Phi4MultimodalPreTrainedModel Phi4MultimodalRMSNorm Phi4MultimodalRotaryEmbedding "
                "Phi4MultimodalVisionAttention Phi4MultimodalVisionEmbeddings Phi4MultimodalVisionEncoder "
                "Phi4MultimodalVisionEncoderLayer Phi4MultimodalVisionMLP Phi4MultimodalVisionModel "
                "Phi4MultimodalVisionMultiheadAttentionPoolingHead Phi4MultimodalVisionPreTrainedModel"
            ),
            "transformers.models.phimoe.modeling_phimoe": (
                "PhimoeAttention PhimoeBlockSparseTop2MLP PhimoeDecoderLayer PhimoeExperts PhimoeFlashAttention2 "
                "PhimoeForCausalLM PhimoeForSequenceClassification PhimoeModel PhimoePreTrainedModel "
                "PhimoeRotaryEmbedding PhimoeSdpaAttention PhimoeSparseMoeBlock PhimoeTopKRouter"
            ),
            "transformers.models.pi0.modeling_pi0": (
                "PI0ActionTimeEmbedding PI0ForConditionalGeneration PI0Model PI0PreTrainedModel PI0TimestepEmbeddings"
            ),
            "transformers.models.pix2struct.modeling_pix2struct": (
                "Pix2StructForConditionalGeneration Pix2StructPreTrainedModel Pix2StructTextAttention "
                "Pix2StructTextBlock Pix2StructTextDenseGatedActDense Pix2StructTextLayerCrossAttention "
                "Pix2StructTextLayerFF Pix2StructTextLayerSelfAttention Pix2StructTextModel Pix2StructVisionAttention "
                "Pix2StructVisionEmbeddings Pix2StructVisionEncoder Pix2StructVisionLayer Pix2StructVisionMlp "
                "Pix2StructVisionModel"
            ),
            "transformers.models.pixio.modeling_pixio": (
                "PixioAttention PixioBackbone PixioDropPath PixioEmbeddings PixioLayer PixioMLP PixioModel "
                "PixioPatchEmbeddings PixioPreTrainedModel"
            ),
            "transformers.models.pixtral.modeling_pixtral": (
                "PixtralAttention PixtralAttentionLayer PixtralMLP PixtralPreTrainedModel PixtralRMSNorm "
                "PixtralRotaryEmbedding PixtralTransformer PixtralVisionModel PixtralVisionRotaryEmbedding"
            ),
            "transformers.models.plbart.modeling_plbart": (
                "PLBartAttention PLBartClassificationHead PLBartDecoder PLBartDecoderLayer PLBartDecoderWrapper "
                "PLBartEncoder PLBartEncoderLayer PLBartForCausalLM PLBartForConditionalGeneration "
                "PLBartForSequenceClassification PLBartLearnedPositionalEmbedding PLBartModel PLBartPreTrainedModel "
                "PLBartScaledWordEmbedding"
            ),
            "transformers.models.pocket_tts.modeling_pocket_tts": (
                "PocketTTSAttention PocketTTSDecoderLayer PocketTTSFlowFinalLayer PocketTTSFlowHead "
                "PocketTTSFlowLayerNorm PocketTTSFlowLossWeighting PocketTTSFlowResBlock "
                "PocketTTSForConditionalGeneration PocketTTSMLP PocketTTSModel PocketTTSPreTrainedModel "
                "PocketTTSRotaryEmbedding PocketTTSTimestepEmbedding PocketTTSTimestepNorm"
            ),
            "transformers.models.pocket_tts_audio_tokenizer.modeling_pocket_tts_audio_tokenizer": (
                "PocketTTSAudioTokenizerAttention PocketTTSAudioTokenizerConv1d "
                "PocketTTSAudioTokenizerConvTranspose1d PocketTTSAudioTokenizerDecoder "
                "PocketTTSAudioTokenizerDecoderModel PocketTTSAudioTokenizerEncoder "
                "PocketTTSAudioTokenizerEncoderModel PocketTTSAudioTokenizerLayerScale PocketTTSAudioTokenizerMLP "
                "PocketTTSAudioTokenizerModel PocketTTSAudioTokenizerPreTrainedModel "
                "PocketTTSAudioTokenizerResnetBlock PocketTTSAudioTokenizerRotaryEmbedding "
                "PocketTTSAudioTokenizerTransformerLayer PocketTTSAudioTokenizerTransformerModel"
            ),
            "transformers.models.poolformer.modeling_poolformer": (
                "PoolFormerDropPath PoolFormerEmbeddings PoolFormerEncoder PoolFormerFinalPooler "
                "PoolFormerForImageClassification PoolFormerGroupNorm PoolFormerLayer PoolFormerModel "
                "PoolFormerOutput PoolFormerPooling PoolFormerPreTrainedModel"
            ),
            "transformers.models.pop2piano.modeling_pop2piano": (
                "Pop2PianoAttention Pop2PianoBlock Pop2PianoConcatEmbeddingToMel Pop2PianoDenseActDense "
                "Pop2PianoDenseGatedActDense Pop2PianoForConditionalGeneration Pop2PianoLayerCrossAttention "
                "Pop2PianoLayerFF Pop2PianoLayerSelfAttention Pop2PianoPreTrainedModel Pop2PianoStack"
            ),
            "transformers.models.pp_doclayout_v2.modeling_pp_doclayout_v2": (
                "MultiScaleDeformableAttention PPDocLayoutV2AIFILayer PPDocLayoutV2CSPRepLayer "
                "PPDocLayoutV2ConvEncoder PPDocLayoutV2ConvNormLayer PPDocLayoutV2Decoder PPDocLayoutV2DecoderLayer "
                "PPDocLayoutV2EncoderLayer PPDocLayoutV2ForObjectDetection PPDocLayoutV2FrozenBatchNorm2d "
                "PPDocLayoutV2GlobalPointer PPDocLayoutV2HybridEncoder PPDocLayoutV2MLP "
                "PPDocLayoutV2MLPPredictionHead PPDocLayoutV2Model PPDocLayoutV2MultiscaleDeformableAttention "
                "PPDocLayoutV2PositionRelationEmbedding PPDocLayoutV2PreTrainedModel PPDocLayoutV2ReadingOrder "
                "PPDocLayoutV2ReadingOrderAttention PPDocLayoutV2ReadingOrderEncoder "
                "PPDocLayoutV2ReadingOrderIntermediate PPDocLayoutV2ReadingOrderLayer PPDocLayoutV2ReadingOrderOutput "
                "PPDocLayoutV2ReadingOrderSelfAttention PPDocLayoutV2ReadingOrderSelfOutput PPDocLayoutV2RepVggBlock "
                "PPDocLayoutV2SelfAttention PPDocLayoutV2SinePositionEmbedding PPDocLayoutV2TextEmbeddings"
            ),
            "transformers.models.pp_doclayout_v3.modeling_pp_doclayout_v3": (
                "MultiScaleDeformableAttention PPDocLayoutV3AIFILayer PPDocLayoutV3CSPRepLayer "
                "PPDocLayoutV3ConvEncoder PPDocLayoutV3ConvLayer PPDocLayoutV3ConvNormLayer PPDocLayoutV3Decoder "
                "PPDocLayoutV3DecoderLayer PPDocLayoutV3EncoderLayer PPDocLayoutV3EncoderMaskOutput "
                "PPDocLayoutV3ForObjectDetection PPDocLayoutV3FrozenBatchNorm2d PPDocLayoutV3GlobalPointer "
                "PPDocLayoutV3HybridEncoder PPDocLayoutV3MLP PPDocLayoutV3MLPPredictionHead PPDocLayoutV3MaskFeatFPN "
                "PPDocLayoutV3Model PPDocLayoutV3MultiscaleDeformableAttention PPDocLayoutV3PreTrainedModel "
                "PPDocLayoutV3RepVggBlock PPDocLayoutV3ScaleHead PPDocLayoutV3SelfAttention "
                "PPDocLayoutV3SinePositionEmbedding"
            ),
            "transformers.models.pp_doclayout_v4.modeling_pp_doclayout_v4": (
                "MultiScaleDeformableAttention PPDocLayoutV4AIFILayer PPDocLayoutV4CSPRepLayer "
                "PPDocLayoutV4ConvEncoder PPDocLayoutV4ConvNormLayer PPDocLayoutV4Decoder PPDocLayoutV4DecoderLayer "
                "PPDocLayoutV4EncoderLayer PPDocLayoutV4ForObjectDetection PPDocLayoutV4FrozenBatchNorm2d "
                "PPDocLayoutV4GlobalPointer PPDocLayoutV4HybridEncoder PPDocLayoutV4MLP "
                "PPDocLayoutV4MLPPredictionHead PPDocLayoutV4Model PPDocLayoutV4MultiscaleDeformableAttention "
                "PPDocLayoutV4PreTrainedModel PPDocLayoutV4RelativeOrderHead PPDocLayoutV4RepVggBlock "
                "PPDocLayoutV4S2RFusion PPDocLayoutV4SelfAttention PPDocLayoutV4SinePositionEmbedding "
                "PPDocLayoutV4SuccessorOrderHead"
            ),
            "transformers.models.pp_formulanet.modeling_pp_formulanet": (
                "PPFormulaNetAttention PPFormulaNetDecoderLayer PPFormulaNetForConditionalGeneration "
                "PPFormulaNetLayerNorm PPFormulaNetLearnedPositionalEmbedding PPFormulaNetMLPBlock PPFormulaNetModel "
                "PPFormulaNetMultiModalProjector PPFormulaNetPatchEmbeddings PPFormulaNetPreTrainedModel "
                "PPFormulaNetScaledWordEmbedding PPFormulaNetTextModel PPFormulaNetVisionAttention "
                "PPFormulaNetVisionLayer PPFormulaNetVisionModel PPFormulaNetVisionNeck"
            ),
            "transformers.models.pp_lcnet.modeling_pp_lcnet": (
                "PPLCNetBackbone PPLCNetBlock PPLCNetConvLayer PPLCNetDepthwiseSeparableConvLayer PPLCNetEncoder "
                "PPLCNetForImageClassification PPLCNetPreTrainedModel PPLCNetSqueezeExcitationModule"
            ),
            "transformers.models.pp_lcnet_v3.modeling_pp_lcnet_v3": (
                "PPLCNetV3ActLearnableAffineBlock PPLCNetV3Backbone PPLCNetV3Block PPLCNetV3ConvLayer "
                "PPLCNetV3DepthwiseSeparableConvLayer PPLCNetV3Encoder PPLCNetV3LearnableAffineBlock "
                "PPLCNetV3LearnableRepLayer PPLCNetV3PreTrainedModel PPLCNetV3SqueezeExcitationModule"
            ),
            "transformers.models.pp_lcnet_v4.modeling_pp_lcnet_v4": (
                "PPLCNetV4Backbone PPLCNetV4Block PPLCNetV4ConvLayer PPLCNetV4DepthwiseSeparableConvLayer "
                "PPLCNetV4Encoder PPLCNetV4LargeStem PPLCNetV4LearnableAffineBlock PPLCNetV4PreTrainedModel "
                "PPLCNetV4SmallStem PPLCNetV4SqueezeExcitationModule"
            ),
            "transformers.models.pp_ocrv5_mobile_det.modeling_pp_ocrv5_mobile_det": (
                "PPOCRV5MobileDetConvBatchnormLayer PPOCRV5MobileDetForObjectDetection PPOCRV5MobileDetHead "
                "PPOCRV5MobileDetModel PPOCRV5MobileDetNeck PPOCRV5MobileDetPreTrainedModel "
                "PPOCRV5MobileDetResidualSqueezeExcitationLayer PPOCRV5MobileDetSqueezeExcitationModule"
            ),
            "transformers.models.pp_ocrv5_mobile_rec.modeling_pp_ocrv5_mobile_rec": (
                "PPOCRV5MobileRecAttention PPOCRV5MobileRecBlock PPOCRV5MobileRecConvLayer "
                "PPOCRV5MobileRecEncoderWithSVTR PPOCRV5MobileRecForTextRecognition PPOCRV5MobileRecHead "
                "PPOCRV5MobileRecMLP PPOCRV5MobileRecModel PPOCRV5MobileRecPreTrainedModel"
            ),
            "transformers.models.pp_ocrv5_server_det.modeling_pp_ocrv5_server_det": (
                "PPOCRV5ServerDetConvBatchnormLayer PPOCRV5ServerDetForObjectDetection PPOCRV5ServerDetHead "
                "PPOCRV5ServerDetIntraclassBlock PPOCRV5ServerDetLocalModule PPOCRV5ServerDetModel "
                "PPOCRV5ServerDetNeck PPOCRV5ServerDetPreTrainedModel PPOCRV5ServerDetSegmentationHead"
            ),
            "transformers.models.pp_ocrv5_server_rec.modeling_pp_ocrv5_server_rec": (
                "PPOCRV5ServerRecAttention PPOCRV5ServerRecBlock PPOCRV5ServerRecConvLayer "
                "PPOCRV5ServerRecEncoderWithSVTR PPOCRV5ServerRecForTextRecognition PPOCRV5ServerRecHead "
                "PPOCRV5ServerRecMLP PPOCRV5ServerRecModel PPOCRV5ServerRecPreTrainedModel"
            ),
            "transformers.models.pp_ocrv6_medium_det.modeling_pp_ocrv6_medium_det": (
                "PPOCRV6MediumDetConvBatchnormLayer PPOCRV6MediumDetForObjectDetection PPOCRV6MediumDetHead "
                "PPOCRV6MediumDetIntraclassBlock PPOCRV6MediumDetModel PPOCRV6MediumDetNeck "
                "PPOCRV6MediumDetPreTrainedModel"
            ),
            "transformers.models.pp_ocrv6_small_det.modeling_pp_ocrv6_small_det": (
                "PPOCRV6SmallDetConvBatchnormLayer PPOCRV6SmallDetDepthwiseSeparableConvLayer "
                "PPOCRV6SmallDetForObjectDetection PPOCRV6SmallDetHead PPOCRV6SmallDetModel PPOCRV6SmallDetNeck "
                "PPOCRV6SmallDetPreTrainedModel PPOCRV6SmallDetResidualSqueezeExcitationLayer "
                "PPOCRV6SmallDetSqueezeExcitationModule"
            ),
            "transformers.models.pp_ocrv6_small_rec.modeling_pp_ocrv6_small_rec": (
                "PPOCRV6SmallRecAttention PPOCRV6SmallRecBlock PPOCRV6SmallRecConvLayer "
                "PPOCRV6SmallRecEncoderWithSVTR PPOCRV6SmallRecForTextRecognition PPOCRV6SmallRecHead "
                "PPOCRV6SmallRecMLP PPOCRV6SmallRecModel PPOCRV6SmallRecPreTrainedModel"
            ),
            "transformers.models.pp_ocrv6_tiny_rec.modeling_pp_ocrv6_tiny_rec": (
                "PPOCRV6TinyRecForTextRecognition PPOCRV6TinyRecHead PPOCRV6TinyRecModel PPOCRV6TinyRecPreTrainedModel"
            ),
            "transformers.models.prompt_depth_anything.modeling_prompt_depth_anything": (
                "PromptDepthAnythingDepthEstimationHead PromptDepthAnythingFeatureFusionLayer "
                "PromptDepthAnythingFeatureFusionStage PromptDepthAnythingForDepthEstimation PromptDepthAnythingLayer "
                "PromptDepthAnythingNeck PromptDepthAnythingPreActResidualLayer PromptDepthAnythingPreTrainedModel "
                "PromptDepthAnythingReassembleLayer PromptDepthAnythingReassembleStage"
            ),
            "transformers.models.prophetnet.modeling_prophetnet": (
                "ProphetNetAttention ProphetNetDecoder ProphetNetDecoderLayer ProphetNetDecoderWrapper "
                "ProphetNetEncoder ProphetNetEncoderLayer ProphetNetFeedForward ProphetNetForCausalLM "
                "ProphetNetForConditionalGeneration ProphetNetModel ProphetNetNgramSelfAttention "
                "ProphetNetPositionalEmbeddings ProphetNetPreTrainedModel"
            ),
            "transformers.models.pvt.modeling_pvt": (
                "PvtAttention PvtDropPath PvtEfficientSelfAttention PvtEncoder PvtFFN PvtForImageClassification "
                "PvtLayer PvtModel PvtPatchEmbeddings PvtPreTrainedModel PvtSelfOutput"
            ),
            "transformers.models.pvt_v2.modeling_pvt_v2": (
                "PvtV2Backbone PvtV2BlockLayer PvtV2ConvFeedForwardNetwork PvtV2DepthWiseConv PvtV2DropPath "
                "PvtV2Encoder PvtV2EncoderLayer PvtV2ForImageClassification PvtV2Model PvtV2OverlapPatchEmbeddings "
                "PvtV2PreTrainedModel PvtV2SelfAttention"
            ),
            "transformers.models.qdqbert.modeling_qdqbert": (
                "QDQBertAttention QDQBertEmbeddings QDQBertEncoder QDQBertForMaskedLM QDQBertForMultipleChoice "
                "QDQBertForNextSentencePrediction QDQBertForQuestionAnswering QDQBertForSequenceClassification "
                "QDQBertForTokenClassification QDQBertIntermediate QDQBertLMHeadModel QDQBertLMPredictionHead "
                "QDQBertLayer QDQBertModel QDQBertOnlyMLMHead QDQBertOnlyNSPHead QDQBertOutput QDQBertPooler "
                "QDQBertPreTrainedModel QDQBertPreTrainingHeads QDQBertPredictionHeadTransform QDQBertSelfAttention "
                "QDQBertSelfOutput"
            ),
            "transformers.models.qianfan_ocr.modeling_qianfan_ocr": (
                "QianfanOCRDropPath QianfanOCRForConditionalGeneration QianfanOCRModel QianfanOCRMultiModalProjector "
                "QianfanOCRPreTrainedModel QianfanOCRVisionAttention QianfanOCRVisionEmbeddings QianfanOCRVisionLayer "
                "QianfanOCRVisionMLP QianfanOCRVisionModel QianfanOCRVisionPatchEmbeddings "
                "QianfanOCRVisionPreTrainedModel QianfanOCRVisionRMSNorm"
            ),
            "transformers.models.qwen2.modeling_qwen2": (
                "Qwen2Attention Qwen2DecoderLayer Qwen2ForCausalLM Qwen2ForQuestionAnswering "
                "Qwen2ForSequenceClassification Qwen2ForTokenClassification Qwen2MLP Qwen2Model Qwen2PreTrainedModel "
                "Qwen2RMSNorm Qwen2RotaryEmbedding"
            ),
            "transformers.models.qwen2_5_omni.modeling_qwen2_5_omni": (
                "AMPBlock Activation1d AttentiveStatisticsPooling DiTAttention DiTCodecEmbedding DiTDecoderLayer "
                "DiTInputEmbedding DiTMLP DiTTimestepEmbedding DownSample1d ECAPA_TimeDelayNet Qwen2MLP "
                "Qwen2_5OmniAMPBlock Qwen2_5OmniAntiAliasedActivation1d Qwen2_5OmniAttention "
                "Qwen2_5OmniAudioAttention Qwen2_5OmniAudioEncoder Qwen2_5OmniAudioEncoderLayer "
                "Qwen2_5OmniDecoderLayer Qwen2_5OmniDiTRotaryEmbedding Qwen2_5OmniDownSample1d "
                "Qwen2_5OmniForConditionalGeneration Qwen2_5OmniMLP Qwen2_5OmniPatchMerger Qwen2_5OmniPreTrainedModel "
                "Qwen2_5OmniPreTrainedModelForConditionalGeneration Qwen2_5OmniRMSNorm Qwen2_5OmniRotaryEmbedding "
                "Qwen2_5OmniSnakeBeta Qwen2_5OmniTalkerForConditionalGeneration Qwen2_5OmniTalkerModel "
                "Qwen2_5OmniThinkerForConditionalGeneration Qwen2_5OmniThinkerModel Qwen2_5OmniThinkerTextModel "
                "Qwen2_5OmniToken2WavBigVGANModel Qwen2_5OmniToken2WavDiTModel Qwen2_5OmniToken2WavModel "
                "Qwen2_5OmniUpSample1d Qwen2_5OmniVisionAttention Qwen2_5OmniVisionBlock Qwen2_5OmniVisionEncoder "
                "Qwen2_5OmniVisionRotaryEmbedding Qwen2_5_OmniAdaLayerNormZero Qwen2_5_OmniAdaLayerNormZero_Final "
                "Qwen2_5_VisionPatchEmbed Qwen2_5_VisionRotaryEmbedding Res2NetBlock SinusPositionEmbedding "
                "SinusoidsPositionEmbedding SnakeBeta SqueezeExcitationBlock SqueezeExcitationRes2NetBlock "
                "TimeDelayNetBlock TorchActivation1d UpSample1d"
            ),
            "transformers.models.qwen2_5_vl.modeling_qwen2_5_vl": (
                "Qwen2MLP Qwen2_5_VLAttention Qwen2_5_VLDecoderLayer Qwen2_5_VLForConditionalGeneration Qwen2_5_VLMLP "
                "Qwen2_5_VLModel Qwen2_5_VLPatchMerger Qwen2_5_VLPreTrainedModel Qwen2_5_VLRMSNorm "
                "Qwen2_5_VLRotaryEmbedding Qwen2_5_VLTextModel Qwen2_5_VLVisionAttention Qwen2_5_VLVisionBlock "
                "Qwen2_5_VLVisionRotaryEmbedding Qwen2_5_VisionPatchEmbed Qwen2_5_VisionRotaryEmbedding "
                "Qwen2_5_VisionTransformerPretrainedModel"
            ),
            "transformers.models.qwen2_audio.modeling_qwen2_audio": (
                "Qwen2AudioAttention Qwen2AudioEncoder Qwen2AudioEncoderLayer Qwen2AudioForConditionalGeneration "
                "Qwen2AudioModel Qwen2AudioMultiModalProjector Qwen2AudioPreTrainedModel"
            ),
            "transformers.models.qwen2_moe.modeling_qwen2_moe": (
                "Qwen2MoeAttention Qwen2MoeDecoderLayer Qwen2MoeExperts Qwen2MoeFlashAttention2 Qwen2MoeForCausalLM "
                "Qwen2MoeForQuestionAnswering Qwen2MoeForSequenceClassification Qwen2MoeForTokenClassification "
                "Qwen2MoeMLP Qwen2MoeModel Qwen2MoePreTrainedModel Qwen2MoeRMSNorm Qwen2MoeRotaryEmbedding "
                "Qwen2MoeSdpaAttention Qwen2MoeSparseMoeBlock Qwen2MoeTopKRouter"
            ),
            "transformers.models.qwen2_vl.modeling_qwen2_vl": (
                "PatchEmbed PatchMerger Qwen2MLP Qwen2VLAttention Qwen2VLDecoderLayer Qwen2VLForConditionalGeneration "
                "Qwen2VLModel Qwen2VLPreTrainedModel Qwen2VLRMSNorm Qwen2VLRotaryEmbedding Qwen2VLTextModel "
                "Qwen2VLVisionBlock Qwen2VLVisionRotaryEmbedding Qwen2VisionTransformerPretrainedModel "
                "VisionAttention VisionMlp VisionRotaryEmbedding"
            ),
            "transformers.models.qwen3.modeling_qwen3": (
                "Qwen3Attention Qwen3DecoderLayer Qwen3ForCausalLM Qwen3ForQuestionAnswering "
                "Qwen3ForSequenceClassification Qwen3ForTokenClassification Qwen3MLP Qwen3Model Qwen3PreTrainedModel "
                "Qwen3RMSNorm Qwen3RotaryEmbedding"
            ),
            "transformers.models.qwen3_5.modeling_qwen3_5": (
                "Qwen3_5Attention Qwen3_5DecoderLayer Qwen3_5ForCausalLM Qwen3_5ForConditionalGeneration "
                "Qwen3_5ForSequenceClassification Qwen3_5ForTokenClassification Qwen3_5GatedDeltaNet Qwen3_5MLP "
                "Qwen3_5Model Qwen3_5PreTrainedModel Qwen3_5RMSNorm Qwen3_5RMSNormGated "
                "Qwen3_5TextForSequenceClassification Qwen3_5TextModel Qwen3_5TextRotaryEmbedding "
                "Qwen3_5VisionAttention Qwen3_5VisionBlock Qwen3_5VisionMLP Qwen3_5VisionModel "
                "Qwen3_5VisionPatchEmbed Qwen3_5VisionPatchMerger Qwen3_5VisionRotaryEmbedding"
            ),
            "transformers.models.qwen3_5_moe.modeling_qwen3_5_moe": (
                "Qwen3_5MoeAttention Qwen3_5MoeDecoderLayer Qwen3_5MoeExperts Qwen3_5MoeForCausalLM "
                "Qwen3_5MoeForConditionalGeneration Qwen3_5MoeGatedDeltaNet Qwen3_5MoeMLP Qwen3_5MoeModel "
                "Qwen3_5MoePreTrainedModel Qwen3_5MoeRMSNorm Qwen3_5MoeRMSNormGated Qwen3_5MoeSparseMoeBlock "
                "Qwen3_5MoeTextModel Qwen3_5MoeTextRotaryEmbedding Qwen3_5MoeTopKRouter Qwen3_5MoeVisionAttention "
                "Qwen3_5MoeVisionBlock Qwen3_5MoeVisionMLP Qwen3_5MoeVisionModel Qwen3_5MoeVisionPatchEmbed "
                "Qwen3_5MoeVisionPatchMerger Qwen3_5MoeVisionRotaryEmbedding"
            ),
            "transformers.models.qwen3_asr.modeling_qwen3_asr": (
                "Qwen3ASRAudioAttention Qwen3ASRAudioEncoderLayer Qwen3ASREncoder Qwen3ASRForConditionalGeneration "
                "Qwen3ASRForTokenClassification Qwen3ASRModel Qwen3ASRMultiModalProjector Qwen3ASRPreTrainedModel "
                "SinusoidsPositionEmbedding"
            ),
            "transformers.models.qwen3_moe.modeling_qwen3_moe": (
                "Qwen3MoeAttention Qwen3MoeDecoderLayer Qwen3MoeExperts Qwen3MoeForCausalLM "
                "Qwen3MoeForQuestionAnswering Qwen3MoeForSequenceClassification Qwen3MoeForTokenClassification "
                "Qwen3MoeMLP Qwen3MoeModel Qwen3MoePreTrainedModel Qwen3MoeRMSNorm Qwen3MoeRotaryEmbedding "
                "Qwen3MoeSparseMoeBlock Qwen3MoeTopKRouter"
            ),
            "transformers.models.qwen3_next.modeling_qwen3_next": (
                "Qwen3NextAttention Qwen3NextDecoderLayer Qwen3NextExperts Qwen3NextForCausalLM "
                "Qwen3NextForQuestionAnswering Qwen3NextForSequenceClassification Qwen3NextForTokenClassification "
                "Qwen3NextGatedDeltaNet Qwen3NextMLP Qwen3NextModel Qwen3NextPreTrainedModel Qwen3NextRMSNorm "
                "Qwen3NextRMSNormGated Qwen3NextRotaryEmbedding Qwen3NextSparseMoeBlock Qwen3NextTopKRouter"
            ),
            "transformers.models.qwen3_omni_moe.modeling_qwen3_omni_moe": (
                "Qwen3OmniMoeAudioAttention Qwen3OmniMoeAudioEncoder Qwen3OmniMoeAudioEncoderLayer "
                "Qwen3OmniMoeCausalConvNet Qwen3OmniMoeCausalTransConvNet Qwen3OmniMoeCode2Wav "
                "Qwen3OmniMoeCode2WavAttention Qwen3OmniMoeCode2WavDecoderBlock "
                "Qwen3OmniMoeCode2WavDecoderResidualUnit Qwen3OmniMoeCode2WavLayerScale Qwen3OmniMoeCode2WavMlp "
                "Qwen3OmniMoeCode2WavRMSNorm Qwen3OmniMoeCode2WavRotatoryEmbedding "
                "Qwen3OmniMoeCode2WavTransformerLayer Qwen3OmniMoeCode2WavTransformerModel Qwen3OmniMoeConvNeXtBlock "
                "Qwen3OmniMoeForConditionalGeneration Qwen3OmniMoeMLP Qwen3OmniMoePreTrainedModel "
                "Qwen3OmniMoePreTrainedModelForConditionalGeneration Qwen3OmniMoeRMSNorm Qwen3OmniMoeRotaryEmbedding "
                "Qwen3OmniMoeSnakeBeta Qwen3OmniMoeTalkerCodePredictorAttention "
                "Qwen3OmniMoeTalkerCodePredictorDecoderLayer Qwen3OmniMoeTalkerCodePredictorModel "
                "Qwen3OmniMoeTalkerCodePredictorModelForConditionalGeneration Qwen3OmniMoeTalkerDecoderLayer "
                "Qwen3OmniMoeTalkerForConditionalGeneration Qwen3OmniMoeTalkerModel Qwen3OmniMoeTalkerResizeMLP "
                "Qwen3OmniMoeTalkerRotaryEmbedding Qwen3OmniMoeTalkerTextExperts Qwen3OmniMoeTalkerTextMLP "
                "Qwen3OmniMoeTalkerTextSparseMoeBlock Qwen3OmniMoeTalkerTextTopKRouter Qwen3OmniMoeTextRMSNorm "
                "Qwen3OmniMoeTextTopKRouter Qwen3OmniMoeThinkerForConditionalGeneration Qwen3OmniMoeThinkerModel "
                "Qwen3OmniMoeThinkerTextAttention Qwen3OmniMoeThinkerTextDecoderLayer Qwen3OmniMoeThinkerTextExperts "
                "Qwen3OmniMoeThinkerTextMLP Qwen3OmniMoeThinkerTextModel Qwen3OmniMoeThinkerTextPreTrainedModel "
                "Qwen3OmniMoeThinkerTextRMSNorm Qwen3OmniMoeThinkerTextRotaryEmbedding "
                "Qwen3OmniMoeThinkerTextSparseMoeBlock Qwen3OmniMoeThinkerTextTopKRouter Qwen3OmniMoeVisionAttention "
                "Qwen3OmniMoeVisionBlock Qwen3OmniMoeVisionEncoder Qwen3OmniMoeVisionMLP Qwen3OmniMoeVisionPatchEmbed "
                "Qwen3OmniMoeVisionPatchMerger Qwen3OmniMoeVisionRotaryEmbedding SinusoidsPositionEmbedding SnakeBeta"
            ),
            "transformers.models.qwen3_vl.modeling_qwen3_vl": (
                "Qwen3VLForConditionalGeneration Qwen3VLModel Qwen3VLPreTrainedModel Qwen3VLTextAttention "
                "Qwen3VLTextDecoderLayer Qwen3VLTextMLP Qwen3VLTextModel Qwen3VLTextRMSNorm "
                "Qwen3VLTextRotaryEmbedding Qwen3VLVisionAttention Qwen3VLVisionBlock Qwen3VLVisionMLP "
                "Qwen3VLVisionModel Qwen3VLVisionPatchEmbed Qwen3VLVisionPatchMerger Qwen3VLVisionRotaryEmbedding"
            ),
            "transformers.models.qwen3_vl_moe.modeling_qwen3_vl_moe": (
                "Qwen3VLMoeForConditionalGeneration Qwen3VLMoeModel Qwen3VLMoePreTrainedModel Qwen3VLMoeTextAttention "
                "Qwen3VLMoeTextDecoderLayer Qwen3VLMoeTextExperts Qwen3VLMoeTextMLP Qwen3VLMoeTextModel "
                "Qwen3VLMoeTextRMSNorm Qwen3VLMoeTextRotaryEmbedding Qwen3VLMoeTextSparseMoeBlock "
                "Qwen3VLMoeTextTopKRouter Qwen3VLMoeVisionAttention Qwen3VLMoeVisionBlock Qwen3VLMoeVisionMLP "
                "Qwen3VLMoeVisionModel Qwen3VLMoeVisionPatchEmbed Qwen3VLMoeVisionPatchMerger "
                "Qwen3VLMoeVisionRotaryEmbedding"
            ),
            "transformers.models.qwen4_exp.modeling_qwen4_exp": (
                "Qwen4ExpForCausalLM Qwen4ExpForConditionalGeneration Qwen4ExpModel Qwen4ExpPreTrainedModel "
                "Qwen4ExpTextAttention Qwen4ExpTextDecoderLayer Qwen4ExpTextExperts Qwen4ExpTextGatedDeltaNet "
                "Qwen4ExpTextGatedResidual Qwen4ExpTextMLP Qwen4ExpTextModel Qwen4ExpTextNGramEmbedding "
                "Qwen4ExpTextPLELayer Qwen4ExpTextQSAIndexer Qwen4ExpTextRMSNorm Qwen4ExpTextRMSNormGated "
                "Qwen4ExpTextRotaryEmbedding Qwen4ExpTextSparseMoeBlock Qwen4ExpTextTopKRouter "
                "Qwen4ExpVisionAttention Qwen4ExpVisionBlock Qwen4ExpVisionMLP Qwen4ExpVisionModel "
                "Qwen4ExpVisionPatchEmbed Qwen4ExpVisionPatchMerger Qwen4ExpVisionRotaryEmbedding"
            ),
            "transformers.models.radio.modeling_radio": (
                "RadioAttention RadioDropPath RadioEncoder RadioInputConditioner RadioLayer RadioLayerScale RadioMLP "
                "RadioModel RadioPatchEmbeddings RadioPreTrainedModel RadioSwiGLUFFN"
            ),
            "transformers.models.rag.modeling_rag": (
                "RagModel RagPreTrainedModel RagSequenceForGeneration RagTokenForGeneration"
            ),
            "transformers.models.realm.modeling_realm": (
                "RealmAttention RealmBertModel RealmEmbedder RealmEmbeddings RealmEncoder RealmForOpenQA "
                "RealmIntermediate RealmKnowledgeAugEncoder RealmLMPredictionHead RealmLayer RealmOnlyMLMHead "
                "RealmOutput RealmPooler RealmPreTrainedModel RealmPredictionHeadTransform RealmReader "
                "RealmReaderProjection RealmScorer RealmScorerProjection RealmSelfAttention RealmSelfOutput"
            ),
            "transformers.models.recurrent_gemma.modeling_recurrent_gemma": (
                "RecurrentGemmaAttention RecurrentGemmaDecoderLayer RecurrentGemmaForCausalLM RecurrentGemmaMlp "
                "RecurrentGemmaModel RecurrentGemmaPreTrainedModel RecurrentGemmaRMSNorm RecurrentGemmaRecurrentBlock "
                "RecurrentGemmaRglru RecurrentGemmaRotaryEmbedding RecurrentGemmaSdpaAttention"
            ),
            "transformers.models.reformer.modeling_reformer": (
                "AxialPositionEmbeddings ChunkReformerFeedForward LSHSelfAttention LocalSelfAttention "
                "PositionEmbeddings ReformerAttention ReformerClassificationHead ReformerEmbeddings ReformerEncoder "
                "ReformerFeedForwardDense ReformerFeedForwardOutput ReformerForMaskedLM ReformerForQuestionAnswering "
                "ReformerForSequenceClassification ReformerLayer ReformerModel ReformerModelWithLMHead "
                "ReformerOnlyLMHead ReformerPreTrainedModel ReformerSelfOutput"
            ),
            "transformers.models.regnet.modeling_regnet": (
                "RegNetConvLayer RegNetEmbeddings RegNetEncoder RegNetForImageClassification RegNetModel "
                "RegNetPreTrainedModel RegNetSELayer RegNetShortCut RegNetStage RegNetXLayer RegNetYLayer"
            ),
            "transformers.models.rembert.modeling_rembert": (
                "RemBertAttention RemBertEmbeddings RemBertEncoder RemBertForCausalLM RemBertForMaskedLM "
                "RemBertForMultipleChoice RemBertForQuestionAnswering RemBertForSequenceClassification "
                "RemBertForTokenClassification RemBertIntermediate RemBertLMPredictionHead RemBertLayer RemBertModel "
                "RemBertOnlyMLMHead RemBertOutput RemBertPooler RemBertPreTrainedModel RemBertPredictionHeadTransform "
                "RemBertSelfAttention RemBertSelfOutput"
            ),
            "transformers.models.resnet.modeling_resnet": (
                "ResNetBackbone ResNetBasicLayer ResNetBottleNeckLayer ResNetConvLayer ResNetEmbeddings ResNetEncoder "
                "ResNetForImageClassification ResNetModel ResNetPreTrainedModel ResNetShortCut ResNetStage"
            ),
            "transformers.models.retribert.modeling_retribert": "RetriBertModel RetriBertPreTrainedModel",
            "transformers.models.rf_detr.modeling_rf_detr": (
                "MultiScaleDeformableAttention RfDetrAttention RfDetrC2FLayer RfDetrConvEncoder RfDetrConvNormLayer "
                "RfDetrDecoder RfDetrDecoderLayer RfDetrDinov2Attention RfDetrDinov2Backbone RfDetrDinov2DropPath "
                "RfDetrDinov2Embeddings RfDetrDinov2Encoder RfDetrDinov2Layer RfDetrDinov2LayerScale RfDetrDinov2MLP "
                "RfDetrDinov2PatchEmbeddings RfDetrDinov2PreTrainedModel RfDetrDinov2SwiGLUFFN "
                "RfDetrForInstanceSegmentation RfDetrForObjectDetection RfDetrLayerNorm RfDetrMLP "
                "RfDetrMLPPredictionHead RfDetrModel RfDetrMultiscaleDeformableAttention RfDetrPreTrainedModel "
                "RfDetrRepVggBlock RfDetrScaleProjector RfDetrSegmentationBlock RfDetrSegmentationMLP "
                "RfDetrSegmentationMLPBlock"
            ),
            "transformers.models.roberta.modeling_roberta": (
                "RobertaAttention RobertaClassificationHead RobertaCrossAttention RobertaEmbeddings RobertaEncoder "
                "RobertaForCausalLM RobertaForMaskedLM RobertaForMultipleChoice RobertaForQuestionAnswering "
                "RobertaForSequenceClassification RobertaForTokenClassification RobertaIntermediate RobertaLMHead "
                "RobertaLayer RobertaModel RobertaOutput RobertaPooler RobertaPreTrainedModel "
                "RobertaSdpaSelfAttention RobertaSelfAttention RobertaSelfOutput"
            ),
            "transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm": (
                "RobertaPreLayerNormAttention RobertaPreLayerNormClassificationHead RobertaPreLayerNormCrossAttention "
                "RobertaPreLayerNormEmbeddings RobertaPreLayerNormEncoder RobertaPreLayerNormForCausalLM "
                "RobertaPreLayerNormForMaskedLM RobertaPreLayerNormForMultipleChoice "
                "RobertaPreLayerNormForQuestionAnswering RobertaPreLayerNormForSequenceClassification "
                "RobertaPreLayerNormForTokenClassification RobertaPreLayerNormIntermediate RobertaPreLayerNormLMHead "
                "RobertaPreLayerNormLayer RobertaPreLayerNormModel RobertaPreLayerNormOutput "
                "RobertaPreLayerNormPooler RobertaPreLayerNormPreTrainedModel RobertaPreLayerNormSelfAttention "
                "RobertaPreLayerNormSelfOutput"
            ),
            "transformers.models.roc_bert.modeling_roc_bert": (
                "RoCBertAttention RoCBertCrossAttention RoCBertEmbeddings RoCBertEncoder RoCBertForCausalLM "
                "RoCBertForMaskedLM RoCBertForMultipleChoice RoCBertForPreTraining RoCBertForQuestionAnswering "
                "RoCBertForSequenceClassification RoCBertForTokenClassification RoCBertIntermediate "
                "RoCBertLMPredictionHead RoCBertLayer RoCBertModel RoCBertOnlyMLMHead RoCBertOutput RoCBertPooler "
                "RoCBertPreTrainedModel RoCBertPredictionHeadTransform RoCBertSelfAttention RoCBertSelfOutput"
            ),
            "transformers.models.roformer.modeling_roformer": (
                "RoFormerAttention RoFormerClassificationHead RoFormerEmbeddings RoFormerEncoder RoFormerForCausalLM "
                "RoFormerForMaskedLM RoFormerForMultipleChoice RoFormerForQuestionAnswering "
                "RoFormerForSequenceClassification RoFormerForTokenClassification RoFormerIntermediate "
                "RoFormerLMPredictionHead RoFormerLayer RoFormerModel RoFormerOnlyMLMHead RoFormerOutput "
                "RoFormerPreTrainedModel RoFormerPredictionHeadTransform RoFormerSelfAttention RoFormerSelfOutput "
                "RoFormerSequenceSummary RoFormerSinusoidalPositionalEmbedding"
            ),
            "transformers.models.rt_detr.modeling_rt_detr": (
                "MultiScaleDeformableAttention RTDetrAIFILayer RTDetrCSPRepLayer RTDetrConvEncoder "
                "RTDetrConvNormLayer RTDetrDecoder RTDetrDecoderLayer RTDetrEncoder RTDetrEncoderLayer "
                "RTDetrForObjectDetection RTDetrFrozenBatchNorm2d RTDetrHybridEncoder RTDetrMLP "
                "RTDetrMLPPredictionHead RTDetrModel RTDetrMultiheadAttention RTDetrMultiscaleDeformableAttention "
                "RTDetrPreTrainedModel RTDetrRepVggBlock RTDetrSelfAttention RTDetrSinePositionEmbedding"
            ),
            "transformers.models.rt_detr.modeling_rt_detr_resnet": (
                "RTDetrResNetBackbone RTDetrResNetBasicLayer RTDetrResNetBottleNeckLayer RTDetrResNetConvLayer "
                "RTDetrResNetEmbeddings RTDetrResNetEncoder RTDetrResNetPreTrainedModel RTDetrResNetShortCut "
                "RTDetrResNetStage"
            ),
            "transformers.models.rt_detr_v2.modeling_rt_detr_v2": (
                "RTDetrV2AIFILayer RTDetrV2CSPRepLayer RTDetrV2ConvEncoder RTDetrV2ConvNormLayer RTDetrV2Decoder "
                "RTDetrV2DecoderLayer RTDetrV2Encoder RTDetrV2EncoderLayer RTDetrV2ForObjectDetection "
                "RTDetrV2FrozenBatchNorm2d RTDetrV2HybridEncoder RTDetrV2MLP RTDetrV2MLPPredictionHead RTDetrV2Model "
                "RTDetrV2MultiheadAttention RTDetrV2MultiscaleDeformableAttention RTDetrV2PreTrainedModel "
                "RTDetrV2RepVggBlock RTDetrV2SelfAttention RTDetrV2SinePositionEmbedding"
            ),
            "transformers.models.rwkv.modeling_rwkv": (
                "RwkvBlock RwkvFeedForward RwkvForCausalLM RwkvModel RwkvPreTrainedModel RwkvSelfAttention"
            ),
            "transformers.models.sam.modeling_sam": (
                "SamAttention SamFeedForward SamLayerNorm SamMLPBlock SamMaskDecoder SamMaskEmbedding SamModel "
                "SamPatchEmbeddings SamPositionalEmbedding SamPreTrainedModel SamPromptEncoder "
                "SamTwoWayAttentionBlock SamTwoWayTransformer SamVisionAttention SamVisionEncoder SamVisionLayer "
                "SamVisionModel SamVisionNeck SamVisionSdpaAttention"
            ),
            "transformers.models.sam2.modeling_sam2": (
                "Sam2Attention Sam2FeedForward Sam2HieraDetModel Sam2LayerNorm Sam2MaskDecoder Sam2MaskEmbedding "
                "Sam2Model Sam2MultiScaleAttention Sam2MultiScaleBlock Sam2PatchEmbeddings Sam2PositionalEmbedding "
                "Sam2PreTrainedModel Sam2PromptEncoder Sam2SinePositionEmbedding Sam2TwoWayAttentionBlock "
                "Sam2TwoWayTransformer Sam2VisionModel Sam2VisionNeck"
            ),
            "transformers.models.sam2_video.modeling_sam2_video": (
                "Sam2VideoAttention Sam2VideoFeedForward Sam2VideoLayerNorm Sam2VideoMaskDecoder "
                "Sam2VideoMaskDownSampler Sam2VideoMaskDownSamplerLayer Sam2VideoMaskEmbedding "
                "Sam2VideoMemoryAttention Sam2VideoMemoryAttentionLayer Sam2VideoMemoryEncoder Sam2VideoMemoryFuser "
                "Sam2VideoMemoryFuserCXBlock Sam2VideoModel Sam2VideoPositionEmbeddingSine "
                "Sam2VideoPositionalEmbedding Sam2VideoPreTrainedModel Sam2VideoPromptEncoder Sam2VideoRoPEAttention "
                "Sam2VideoTwoWayAttentionBlock Sam2VideoTwoWayTransformer Sam2VideoVisionRotaryEmbedding"
            ),
            "transformers.models.sam3.modeling_sam3": (
                "Sam3Attention Sam3DecoderMLP Sam3DetrDecoder Sam3DetrDecoderLayer Sam3DetrEncoder "
                "Sam3DetrEncoderLayer Sam3DotProductScoring Sam3FPNLayer Sam3GeometryEncoder Sam3GeometryEncoderLayer "
                "Sam3MLP Sam3MaskDecoder Sam3MaskEmbedder Sam3Model Sam3PixelDecoder Sam3PreTrainedModel "
                "Sam3SinePositionEmbedding Sam3ViTEmbeddings Sam3ViTLayer Sam3ViTLayerScale Sam3ViTModel "
                "Sam3ViTPatchEmbeddings Sam3ViTRoPEAttention Sam3ViTRotaryEmbedding Sam3VisionModel Sam3VisionNeck"
            ),
            "transformers.models.sam3_lite_text.modeling_sam3_lite_text": (
                "Sam3LiteTextAttention Sam3LiteTextConvMLP Sam3LiteTextConvolutionalFeedForward "
                "Sam3LiteTextDecoderMLP Sam3LiteTextDetrDecoder Sam3LiteTextDetrDecoderLayer Sam3LiteTextDetrEncoder "
                "Sam3LiteTextDetrEncoderLayer Sam3LiteTextDotProductScoring Sam3LiteTextGeometryEncoder "
                "Sam3LiteTextGeometryEncoderLayer Sam3LiteTextLayerScaledResidual Sam3LiteTextMLP "
                "Sam3LiteTextMaskDecoder Sam3LiteTextMaskEmbedder Sam3LiteTextMobileOneBlock Sam3LiteTextModel "
                "Sam3LiteTextPixelDecoder Sam3LiteTextPreTrainedModel Sam3LiteTextRepMixer Sam3LiteTextRepMixerBlock "
                "Sam3LiteTextSinePositionEmbedding Sam3LiteTextTextAttention Sam3LiteTextTextEmbeddings "
                "Sam3LiteTextTextEncoderLayer Sam3LiteTextTextMLP Sam3LiteTextTextModel "
                "Sam3LiteTextTextPositionEmbedding"
            ),
            "transformers.models.sam3_tracker.modeling_sam3_tracker": (
                "Sam3TrackerAttention Sam3TrackerFeedForward Sam3TrackerLayerNorm Sam3TrackerMaskDecoder "
                "Sam3TrackerMaskEmbedding Sam3TrackerModel Sam3TrackerPositionalEmbedding Sam3TrackerPreTrainedModel "
                "Sam3TrackerPromptEncoder Sam3TrackerTwoWayAttentionBlock Sam3TrackerTwoWayTransformer"
            ),
            "transformers.models.sam3_tracker_video.modeling_sam3_tracker_video": (
                "Sam3TrackerVideoAttention Sam3TrackerVideoFeedForward Sam3TrackerVideoLayerNorm "
                "Sam3TrackerVideoMaskDecoder Sam3TrackerVideoMaskDownSampler Sam3TrackerVideoMaskDownSamplerLayer "
                "Sam3TrackerVideoMaskEmbedding Sam3TrackerVideoMemoryAttention Sam3TrackerVideoMemoryAttentionLayer "
                "Sam3TrackerVideoMemoryEncoder Sam3TrackerVideoMemoryFuser Sam3TrackerVideoMemoryFuserCXBlock "
                "Sam3TrackerVideoModel Sam3TrackerVideoPositionEmbeddingSine Sam3TrackerVideoPositionalEmbedding "
                "Sam3TrackerVideoPreTrainedModel Sam3TrackerVideoPromptEncoder Sam3TrackerVideoRoPEAttention "
                "Sam3TrackerVideoTwoWayAttentionBlock Sam3TrackerVideoTwoWayTransformer "
                "Sam3TrackerVideoVisionRotaryEmbedding"
            ),
            "transformers.models.sam3_video.modeling_sam3_video": "Sam3VideoModel Sam3VideoPreTrainedModel",
            "transformers.models.sam_hq.modeling_sam_hq": (
                "SamHQAttention SamHQFeedForward SamHQLayerNorm SamHQMLPBlock SamHQMaskDecoder SamHQMaskEmbedding "
                "SamHQModel SamHQPatchEmbeddings SamHQPositionalEmbedding SamHQPreTrainedModel SamHQPromptEncoder "
                "SamHQTwoWayAttentionBlock SamHQTwoWayTransformer SamHQVisionAttention SamHQVisionEncoder "
                "SamHQVisionLayer SamHQVisionModel SamHQVisionNeck SamHQVisionSdpaAttention"
            ),
            "transformers.models.sapiens2.modeling_sapiens2": (
                "Sapiens2Attention Sapiens2Backbone Sapiens2ConvLayer Sapiens2DropPath Sapiens2Embeddings "
                "Sapiens2Encoder Sapiens2ForImageMatting Sapiens2ForNormalEstimation Sapiens2ForPointmapEstimation "
                "Sapiens2ForPoseEstimation Sapiens2ForSemanticSegmentation Sapiens2GatedMLP Sapiens2Head "
                "Sapiens2Layer Sapiens2LayerScale Sapiens2MLP Sapiens2Model Sapiens2PointmapFinalLayer "
                "Sapiens2PointmapFinalLayerBlock Sapiens2PointmapScaleHead Sapiens2PreTrainedModel Sapiens2RMSNorm "
                "Sapiens2RopePositionEmbedding"
            ),
            "transformers.models.seamless_m4t.modeling_seamless_m4t": (
                "HifiGanResidualBlock SeamlessM4TAttention SeamlessM4TCodeHifiGan SeamlessM4TConformerAdapter "
                "SeamlessM4TConformerAdapterLayer SeamlessM4TConformerConvolutionModule SeamlessM4TConformerEncoder "
                "SeamlessM4TConformerEncoderLayer SeamlessM4TConformerFeatureProjection "
                "SeamlessM4TConformerFeedForward SeamlessM4TConformerPositionalConvEmbedding "
                "SeamlessM4TConformerRelPositionalEmbedding SeamlessM4TConformerRotaryPositionalEmbedding "
                "SeamlessM4TConformerSamePadLayer SeamlessM4TConformerSelfAttention SeamlessM4TDecoder "
                "SeamlessM4TDecoderLayer SeamlessM4TEncoder SeamlessM4TEncoderLayer SeamlessM4TFeedForwardNetwork "
                "SeamlessM4TForSpeechToSpeech SeamlessM4TForSpeechToText SeamlessM4TForTextToSpeech "
                "SeamlessM4TForTextToText SeamlessM4THifiGan SeamlessM4TModel SeamlessM4TPreTrainedModel "
                "SeamlessM4TScaledWordEmbedding SeamlessM4TSinusoidalPositionalEmbedding SeamlessM4TSpeechEncoder "
                "SeamlessM4TTextToUnitForConditionalGeneration SeamlessM4TTextToUnitModel "
                "SeamlessM4TVariancePredictor"
            ),
            "transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2": (
                "HifiGanResidualBlock SeamlessM4Tv2Attention SeamlessM4Tv2CodeHifiGan SeamlessM4Tv2ConformerAdapter "
                "SeamlessM4Tv2ConformerAdapterLayer SeamlessM4Tv2ConformerConvolutionModule "
                "SeamlessM4Tv2ConformerEncoder SeamlessM4Tv2ConformerEncoderLayer "
                "SeamlessM4Tv2ConformerFeatureProjection SeamlessM4Tv2ConformerFeedForward "
                "SeamlessM4Tv2ConformerSelfAttention SeamlessM4Tv2Decoder SeamlessM4Tv2DecoderLayer "
                "SeamlessM4Tv2Encoder SeamlessM4Tv2EncoderLayer SeamlessM4Tv2FeedForwardNetwork "
                "SeamlessM4Tv2ForSpeechToSpeech SeamlessM4Tv2ForSpeechToText SeamlessM4Tv2ForTextToSpeech "
                "SeamlessM4Tv2ForTextToText SeamlessM4Tv2HifiGan SeamlessM4Tv2Model SeamlessM4Tv2PreTrainedModel "
                "SeamlessM4Tv2ScaledWordEmbedding SeamlessM4Tv2SinusoidalPositionalEmbedding "
                "SeamlessM4Tv2SpeechEncoder SeamlessM4Tv2TextToUnitDecoder SeamlessM4Tv2TextToUnitDecoderLayer "
                "SeamlessM4Tv2TextToUnitForConditionalGeneration SeamlessM4Tv2TextToUnitModel "
                "SeamlessM4Tv2VariancePredictor"
            ),
            "transformers.models.seed_oss.modeling_seed_oss": (
                "SeedOssAttention SeedOssDecoderLayer SeedOssForCausalLM SeedOssForQuestionAnswering "
                "SeedOssForSequenceClassification SeedOssForTokenClassification SeedOssMLP SeedOssModel "
                "SeedOssPreTrainedModel SeedOssRMSNorm SeedOssRotaryEmbedding"
            ),
            "transformers.models.segformer.modeling_segformer": (
                "SegformerAttention SegformerDWConv SegformerDecodeHead SegformerDepthWiseConv SegformerDropPath "
                "SegformerEfficientSelfAttention SegformerEncoder SegformerForImageClassification "
                "SegformerForSemanticSegmentation SegformerLayer SegformerMLP SegformerMixFFN SegformerMixMLP "
                "SegformerModel SegformerOverlapPatchEmbeddings SegformerPreTrainedModel SegformerSelfOutput "
                "SegformerSequenceReduction SegformerStage"
            ),
            "transformers.models.seggpt.modeling_seggpt": (
                "SegGptAttention SegGptDecoder SegGptDecoderHead SegGptDropPath SegGptEmbeddings SegGptEncoder "
                "SegGptForImageSegmentation SegGptLayer SegGptLayerNorm SegGptLoss SegGptMlp SegGptModel "
                "SegGptPatchEmbeddings SegGptPreTrainedModel"
            ),
            "transformers.models.sew.modeling_sew": (
                "SEWAttention SEWEncoder SEWEncoderLayer SEWFeatureEncoder SEWFeatureExtractor SEWFeedForward "
                "SEWForCTC SEWForSequenceClassification SEWGroupNormConvLayer SEWLayerNormConvLayer SEWModel "
                "SEWNoLayerNormConvLayer SEWPositionalConvEmbedding SEWPreTrainedModel SEWSamePadLayer SEWUpsampling"
            ),
            "transformers.models.sew_d.modeling_sew_d": (
                "ContextPooler ConvLayer DisentangledSelfAttention SEWDAttention SEWDEncoder SEWDFeatureEncoder "
                "SEWDFeatureExtractor SEWDForCTC SEWDForSequenceClassification SEWDGroupNormConvLayer "
                "SEWDIntermediate SEWDLayer SEWDLayerNormConvLayer SEWDModel SEWDNoLayerNormConvLayer SEWDOutput "
                "SEWDPositionalConvEmbedding SEWDPreTrainedModel SEWDSamePadLayer SEWDSelfOutput "
                "SEWDTransformerEncoder SEWDUpsampling StableDropout"
            ),
            "transformers.models.shieldgemma2.modeling_shieldgemma2": "ShieldGemma2ForImageClassification",
            "transformers.models.siglip.modeling_siglip": (
                "SiglipAttention SiglipEncoder SiglipEncoderLayer SiglipForImageClassification SiglipMLP SiglipModel "
                "SiglipMultiheadAttentionPoolingHead SiglipPreTrainedModel SiglipTextEmbeddings SiglipTextModel "
                "SiglipTextTransformer SiglipVisionEmbeddings SiglipVisionModel SiglipVisionTransformer"
            ),
            "transformers.models.siglip2.modeling_siglip2": (
                "Siglip2Attention Siglip2Encoder Siglip2EncoderLayer Siglip2ForImageClassification Siglip2MLP "
                "Siglip2Model Siglip2MultiheadAttentionPoolingHead Siglip2PreTrainedModel Siglip2TextEmbeddings "
                "Siglip2TextModel Siglip2TextTransformer Siglip2VisionEmbeddings Siglip2VisionModel "
                "Siglip2VisionTransformer"
            ),
            "transformers.models.slanet.modeling_slanet": (
                "SLANetAttentionGRUCell SLANetBackbone SLANetBottleneck SLANetCSPLayer SLANetCSPPAN SLANetConvLayer "
                "SLANetDepthwiseSeparableConvLayer SLANetForTableRecognition SLANetMLP SLANetPreTrainedModel "
                "SLANetSLAHead"
            ),
            "transformers.models.slanext.modeling_slanext": (
                "SLANeXtAttentionGRUCell SLANeXtBackbone SLANeXtForTableRecognition SLANeXtLayerNorm SLANeXtMLP "
                "SLANeXtMLPBlock SLANeXtPatchEmbeddings SLANeXtPreTrainedModel SLANeXtSLAHead SLANeXtVisionAttention "
                "SLANeXtVisionEncoder SLANeXtVisionLayer SLANeXtVisionNeck"
            ),
            "transformers.models.smollm3.modeling_smollm3": (
                "SmolLM3Attention SmolLM3DecoderLayer SmolLM3ForCausalLM SmolLM3ForQuestionAnswering "
                "SmolLM3ForSequenceClassification SmolLM3ForTokenClassification SmolLM3MLP SmolLM3Model "
                "SmolLM3PreTrainedModel SmolLM3RMSNorm SmolLM3RotaryEmbedding"
            ),
            "transformers.models.smolvlm.modeling_smolvlm": (
                "SmolVLMConnector SmolVLMEncoder SmolVLMEncoderLayer SmolVLMForConditionalGeneration SmolVLMModel "
                "SmolVLMPreTrainedModel SmolVLMRMSNorm SmolVLMSimpleMLP SmolVLMVisionAttention "
                "SmolVLMVisionEmbeddings SmolVLMVisionMLP SmolVLMVisionTransformer"
            ),
            "transformers.models.solar_open.modeling_solar_open": (
                "SolarOpenAttention SolarOpenDecoderLayer SolarOpenExperts SolarOpenForCausalLM SolarOpenMLP "
                "SolarOpenMoE SolarOpenModel SolarOpenPreTrainedModel SolarOpenRMSNorm SolarOpenRotaryEmbedding "
                "SolarOpenTopkRouter"
            ),
            "transformers.models.speech_encoder_decoder.modeling_speech_encoder_decoder": "SpeechEncoderDecoderModel",
            "transformers.models.speech_to_text.modeling_speech_to_text": (
                "Conv1dSubsampler Speech2TextAttention Speech2TextDecoder Speech2TextDecoderLayer Speech2TextEncoder "
                "Speech2TextEncoderLayer Speech2TextForConditionalGeneration Speech2TextModel "
                "Speech2TextPreTrainedModel Speech2TextSinusoidalPositionalEmbedding"
            ),
            "transformers.models.speech_to_text_2.modeling_speech_to_text_2": (
                "Speech2Text2Attention Speech2Text2Decoder Speech2Text2DecoderLayer Speech2Text2DecoderWrapper "
                "Speech2Text2ForCausalLM Speech2Text2PreTrainedModel Speech2Text2SinusoidalPositionalEmbedding"
            ),
            "transformers.models.speecht5.modeling_speecht5": (
                "HifiGanResidualBlock SpeechT5Attention SpeechT5BatchNormConvLayer SpeechT5Decoder "
                "SpeechT5DecoderLayer SpeechT5DecoderWithSpeechPrenet SpeechT5DecoderWithTextPrenet "
                "SpeechT5DecoderWithoutPrenet SpeechT5Encoder SpeechT5EncoderLayer SpeechT5EncoderWithSpeechPrenet "
                "SpeechT5EncoderWithTextPrenet SpeechT5EncoderWithoutPrenet SpeechT5FeatureEncoder "
                "SpeechT5FeatureProjection SpeechT5FeedForward SpeechT5ForSpeechToSpeech SpeechT5ForSpeechToText "
                "SpeechT5ForTextToSpeech SpeechT5GroupNormConvLayer SpeechT5GuidedMultiheadAttentionLoss "
                "SpeechT5HifiGan SpeechT5LayerNormConvLayer SpeechT5Model SpeechT5NoLayerNormConvLayer "
                "SpeechT5PositionalConvEmbedding SpeechT5PreTrainedModel SpeechT5RelativePositionalEncoding "
                "SpeechT5SamePadLayer SpeechT5ScaledPositionalEncoding SpeechT5SinusoidalPositionalEmbedding "
                "SpeechT5SpectrogramLoss SpeechT5SpeechDecoderPostnet SpeechT5SpeechDecoderPrenet "
                "SpeechT5SpeechEncoderPrenet SpeechT5TextDecoderPostnet SpeechT5TextDecoderPrenet "
                "SpeechT5TextEncoderPrenet"
            ),
            "transformers.models.splinter.modeling_splinter": (
                "QuestionAwareSpanSelectionHead SplinterAttention SplinterEmbeddings SplinterEncoder "
                "SplinterForPreTraining SplinterForQuestionAnswering SplinterFullyConnectedLayer SplinterIntermediate "
                "SplinterLayer SplinterModel SplinterOutput SplinterPreTrainedModel SplinterSelfAttention "
                "SplinterSelfOutput"
            ),
            "transformers.models.squeezebert.modeling_squeezebert": (
                "ConvActivation ConvDropoutLayerNorm MatMulWrapper SqueezeBertEmbeddings SqueezeBertEncoder "
                "SqueezeBertForMaskedLM SqueezeBertForMultipleChoice SqueezeBertForQuestionAnswering "
                "SqueezeBertForSequenceClassification SqueezeBertForTokenClassification SqueezeBertLMPredictionHead "
                "SqueezeBertLayerNorm SqueezeBertModel SqueezeBertModule SqueezeBertOnlyMLMHead SqueezeBertPooler "
                "SqueezeBertPreTrainedModel SqueezeBertPredictionHeadTransform SqueezeBertSelfAttention"
            ),
            "transformers.models.stablelm.modeling_stablelm": (
                "StableLmAttention StableLmDecoderLayer StableLmFlashAttention2 StableLmForCausalLM "
                "StableLmForSequenceClassification StableLmForTokenClassification StableLmLayerNormPerHead "
                "StableLmMLP StableLmModel StableLmPreTrainedModel StableLmRotaryEmbedding StableLmSdpaAttention"
            ),
            "transformers.models.starcoder2.modeling_starcoder2": (
                "Starcoder2Attention Starcoder2DecoderLayer Starcoder2ForCausalLM Starcoder2ForSequenceClassification "
                "Starcoder2ForTokenClassification Starcoder2MLP Starcoder2Model Starcoder2PreTrainedModel "
                "Starcoder2RotaryEmbedding"
            ),
            "transformers.models.step3p7.modeling_step3p7": (
                "Step3p7Attention Step3p7DecoderLayer Step3p7Experts Step3p7ForConditionalGeneration Step3p7MLP "
                "Step3p7Model Step3p7PreTrainedModel Step3p7RMSNorm Step3p7RotaryEmbedding Step3p7SparseMoeBlock "
                "Step3p7TextModel Step3p7TopKRouter Step3p7VisionAttention Step3p7VisionEmbeddings "
                "Step3p7VisionEncoderLayer Step3p7VisionMLP Step3p7VisionModel Step3p7VisionRotaryEmbedding"
            ),
            "transformers.models.superglue.modeling_superglue": (
                "SuperGlueAttention SuperGlueAttentionalGNN SuperGlueAttentionalPropagation SuperGlueFinalProjection "
                "SuperGlueForKeypointMatching SuperGlueKeypointEncoder SuperGlueMultiLayerPerceptron "
                "SuperGluePreTrainedModel SuperGlueSelfAttention SuperGlueSelfOutput"
            ),
            "transformers.models.superpoint.modeling_superpoint": (
                "SuperPointConvBlock SuperPointDescriptorDecoder SuperPointEncoder SuperPointForKeypointDetection "
                "SuperPointInterestPointDecoder SuperPointPreTrainedModel"
            ),
            "transformers.models.swiftformer.modeling_swiftformer": (
                "SwiftFormerConvEncoder SwiftFormerDropPath SwiftFormerEfficientAdditiveAttention "
                "SwiftFormerEmbeddings SwiftFormerEncoder SwiftFormerEncoderBlock SwiftFormerForImageClassification "
                "SwiftFormerLocalRepresentation SwiftFormerMlp SwiftFormerModel SwiftFormerPatchEmbedding "
                "SwiftFormerPreTrainedModel SwiftFormerStage"
            ),
            "transformers.models.swin.modeling_swin": (
                "SwinAttention SwinBackbone SwinDropPath SwinEmbeddings SwinEncoder SwinForImageClassification "
                "SwinForMaskedImageModeling SwinIntermediate SwinLayer SwinMLP SwinModel SwinOutput "
                "SwinPatchEmbeddings SwinPatchMerging SwinPreTrainedModel SwinRelativePositionBias SwinSelfAttention "
                "SwinSelfOutput SwinStage"
            ),
            "transformers.models.swin2sr.modeling_swin2sr": (
                "NearestConvUpsampler PixelShuffleAuxUpsampler PixelShuffleUpsampler Swin2SRAttention Swin2SRDropPath "
                "Swin2SREmbeddings Swin2SREncoder Swin2SRForImageSuperResolution Swin2SRIntermediate Swin2SRLayer "
                "Swin2SRModel Swin2SROutput Swin2SRPatchEmbeddings Swin2SRPatchMerging Swin2SRPatchUnEmbeddings "
                "Swin2SRPreTrainedModel Swin2SRSelfAttention Swin2SRSelfOutput Swin2SRStage Upsample UpsampleOneStep"
            ),
            "transformers.models.swinv2.modeling_swinv2": (
                "Swinv2Attention Swinv2Backbone Swinv2DropPath Swinv2Embeddings Swinv2Encoder "
                "Swinv2ForImageClassification Swinv2ForMaskedImageModeling Swinv2Intermediate Swinv2Layer Swinv2Model "
                "Swinv2Output Swinv2PatchEmbeddings Swinv2PatchMerging Swinv2PreTrainedModel Swinv2SelfAttention "
                "Swinv2SelfOutput Swinv2Stage"
            ),
            "transformers.models.switch_transformers.modeling_switch_transformers": (
                "SwitchTransformersAttention SwitchTransformersBlock SwitchTransformersDenseActDense "
                "SwitchTransformersDenseGatedActDense SwitchTransformersEncoderModel SwitchTransformersExperts "
                "SwitchTransformersForConditionalGeneration SwitchTransformersLayerCrossAttention "
                "SwitchTransformersLayerFF SwitchTransformersLayerNorm SwitchTransformersLayerSelfAttention "
                "SwitchTransformersModel SwitchTransformersPreTrainedModel SwitchTransformersSparseMLP "
                "SwitchTransformersStack SwitchTransformersTop1Router"
            ),
            "transformers.models.t5.modeling_t5": (
                "T5Attention T5Block T5ClassificationHead T5DenseActDense T5DenseGatedActDense T5EncoderModel "
                "T5ForConditionalGeneration T5ForQuestionAnswering T5ForSequenceClassification "
                "T5ForTokenClassification T5LayerCrossAttention T5LayerFF T5LayerSelfAttention T5Model "
                "T5PreTrainedModel T5Stack"
            ),
            "transformers.models.t5gemma.modeling_t5gemma": (
                "T5GemmaAttention T5GemmaClassificationHead T5GemmaCrossAttention T5GemmaDecoder T5GemmaDecoderLayer "
                "T5GemmaEncoder T5GemmaEncoderLayer T5GemmaEncoderModel T5GemmaForConditionalGeneration "
                "T5GemmaForSequenceClassification T5GemmaForTokenClassification T5GemmaLMHead T5GemmaMLP T5GemmaModel "
                "T5GemmaPreTrainedModel T5GemmaRMSNorm T5GemmaRotaryEmbedding T5GemmaSelfAttention"
            ),
            "transformers.models.t5gemma2.modeling_t5gemma2": (
                "T5Gemma2ClassificationHead T5Gemma2Decoder T5Gemma2DecoderLayer T5Gemma2Encoder T5Gemma2EncoderLayer "
                "T5Gemma2ForConditionalGeneration T5Gemma2ForSequenceClassification T5Gemma2ForTokenClassification "
                "T5Gemma2LMHead T5Gemma2MLP T5Gemma2MergedAttention T5Gemma2Model T5Gemma2MultiModalProjector "
                "T5Gemma2PreTrainedModel T5Gemma2RMSNorm T5Gemma2RotaryEmbedding T5Gemma2SelfAttention "
                "T5Gemma2TextEncoder T5Gemma2TextScaledWordEmbedding"
            ),
            "transformers.models.table_transformer.modeling_table_transformer": (
                "TableTransformerAttention TableTransformerClassificationHead TableTransformerConvEncoder "
                "TableTransformerConvModel TableTransformerDecoder TableTransformerDecoderLayer "
                "TableTransformerEncoder TableTransformerEncoderLayer TableTransformerForObjectDetection "
                "TableTransformerFrozenBatchNorm2d TableTransformerHungarianMatcher "
                "TableTransformerLearnedPositionEmbedding TableTransformerLoss TableTransformerMLPPredictionHead "
                "TableTransformerModel TableTransformerPreTrainedModel TableTransformerSinePositionEmbedding"
            ),
            "transformers.models.tapas.modeling_tapas": (
                "TapasAttention TapasEmbeddings TapasEncoder TapasForMaskedLM TapasForQuestionAnswering "
                "TapasForSequenceClassification TapasIntermediate TapasLMPredictionHead TapasLayer TapasModel "
                "TapasOnlyMLMHead TapasOutput TapasPooler TapasPreTrainedModel TapasPredictionHeadTransform "
                "TapasSelfAttention TapasSelfOutput"
            ),
            "transformers.models.textnet.modeling_textnet": (
                "TextNetBackbone TextNetConvLayer TextNetEncoder TextNetForImageClassification TextNetModel "
                "TextNetPreTrainedModel TextNetRepConvLayer TextNetStage"
            ),
            "transformers.models.time_series_transformer.modeling_time_series_transformer": (
                "TimeSeriesFeatureEmbedder TimeSeriesMeanScaler TimeSeriesNOPScaler "
                "TimeSeriesSinusoidalPositionalEmbedding TimeSeriesStdScaler TimeSeriesTransformerAttention "
                "TimeSeriesTransformerDecoder TimeSeriesTransformerDecoderLayer TimeSeriesTransformerEncoder "
                "TimeSeriesTransformerEncoderLayer TimeSeriesTransformerForPrediction TimeSeriesTransformerModel "
                "TimeSeriesTransformerPreTrainedModel TimeSeriesValueEmbedding"
            ),
            "transformers.models.timesfm.modeling_timesfm": (
                "TimesFmAttention TimesFmDecoderLayer TimesFmMLP TimesFmModel TimesFmModelForPrediction "
                "TimesFmPositionalEmbedding TimesFmPreTrainedModel TimesFmRMSNorm TimesFmResidualBlock"
            ),
            "transformers.models.timesfm2_5.modeling_timesfm2_5": (
                "TimesFm2_5Attention TimesFm2_5DecoderLayer TimesFm2_5MLP TimesFm2_5Model "
                "TimesFm2_5ModelForPrediction TimesFm2_5PositionalEmbedding TimesFm2_5PreTrainedModel "
                "TimesFm2_5RMSNorm TimesFm2_5ResidualBlock TimesFm2_5RotaryEmbedding"
            ),
            "transformers.models.timesformer.modeling_timesformer": (
                "TimeSformerAttention TimeSformerDropPath TimesformerDropPath TimesformerEmbeddings "
                "TimesformerEncoder TimesformerForVideoClassification TimesformerIntermediate TimesformerLayer "
                "TimesformerModel TimesformerOutput TimesformerPatchEmbeddings TimesformerPreTrainedModel "
                "TimesformerSelfAttention TimesformerSelfOutput"
            ),
            "transformers.models.timm_backbone.modeling_timm_backbone": "TimmBackbone",
            "transformers.models.timm_wrapper.modeling_timm_wrapper": (
                "TimmWrapperForImageClassification TimmWrapperModel TimmWrapperPreTrainedModel"
            ),
            "transformers.models.tipsv2.modeling_tipsv2": (
                "Tipsv2MLP Tipsv2Model Tipsv2PreTrainedModel Tipsv2SinusoidalPositionalEmbedding Tipsv2TextAttention "
                "Tipsv2TextEmbeddings Tipsv2TextEncoder Tipsv2TextEncoderLayer Tipsv2TextModel "
                "Tipsv2TextPreTrainedModel Tipsv2VisionAttention Tipsv2VisionBackbone Tipsv2VisionDropPath "
                "Tipsv2VisionEmbeddings Tipsv2VisionEncoder Tipsv2VisionLayer Tipsv2VisionLayerScale Tipsv2VisionMLP "
                "Tipsv2VisionModel Tipsv2VisionPatchEmbeddings Tipsv2VisionPreTrainedModel Tipsv2VisionSwiGLUFFN"
            ),
            "transformers.models.tipsv2_dpt.modeling_tipsv2_dpt": (
                "Tipsv2DptDecoder Tipsv2DptFeatureFusionLayer Tipsv2DptFeatureFusionStage Tipsv2DptFeaturesToDepth "
                "Tipsv2DptForDensePrediction Tipsv2DptForDepthEstimation Tipsv2DptForNormalEstimation "
                "Tipsv2DptForSemanticSegmentation Tipsv2DptNeck Tipsv2DptPreActResidualLayer Tipsv2DptPreTrainedModel "
                "Tipsv2DptReadoutProjectLayer Tipsv2DptReassembleLayer Tipsv2DptReassembleStage"
            ),
            "transformers.models.trajectory_transformer.modeling_trajectory_transformer": (
                "Block CausalSelfAttention EinLinear TrajectoryTransformerModel TrajectoryTransformerPreTrainedModel"
            ),
            "transformers.models.transfo_xl.modeling_transfo_xl": (
                "AdaptiveEmbedding PositionalEmbedding PositionwiseFF RelPartialLearnableDecoderLayer "
                "RelPartialLearnableMultiHeadAttn TransfoXLForSequenceClassification TransfoXLLMHeadModel "
                "TransfoXLModel TransfoXLPreTrainedModel"
            ),
            "transformers.models.transfo_xl.modeling_transfo_xl_utilities": "ProjectedAdaptiveLogSoftmax",
            "transformers.models.trocr.modeling_trocr": (
                "TrOCRAttention TrOCRDecoder TrOCRDecoderLayer TrOCRDecoderWrapper TrOCRForCausalLM "
                "TrOCRLearnedPositionalEmbedding TrOCRPreTrainedModel TrOCRScaledWordEmbedding "
                "TrOCRSinusoidalPositionalEmbedding"
            ),
            "transformers.models.tvlt.modeling_tvlt": (
                "TvltAttention TvltAudioEmbeddings TvltAudioPatchEmbeddings TvltDecoder TvltEncoder "
                "TvltForAudioVisualClassification TvltForPreTraining TvltIntermediate TvltLayer TvltMAEHead "
                "TvltMatchingHead TvltModel TvltOutput TvltPixelEmbeddings TvltPixelPatchEmbeddings TvltPooler "
                "TvltPreTrainedModel TvltSelfAttention TvltSelfOutput"
            ),
            "transformers.models.tvp.modeling_tvp": (
                "TvpAttention TvpEncodeLayer TvpEncoder TvpForVideoGrounding TvpFrameDownPadPrompter "
                "TvpFramePadPrompter TvpIntermediate TvpLoss TvpModel TvpOutputLayer TvpPooler TvpPreTrainedModel "
                "TvpTextInputEmbeddings TvpVideoGroundingHead TvpVisionModel TvpVisualInputEmbedding"
            ),
            "transformers.models.udop.modeling_udop": (
                "RelativePositionBias1D RelativePositionBiasAggregated RelativePositionBiasBase "
                "RelativePositionBiasHorizontal RelativePositionBiasVertical UdopAttention UdopBlock "
                "UdopCellEmbeddings UdopDenseActDense UdopDenseGatedActDense UdopEncoderModel "
                "UdopForConditionalGeneration UdopLayerCrossAttention UdopLayerFF UdopLayerNorm "
                "UdopLayerSelfAttention UdopModel UdopPatchEmbeddings UdopPreTrainedModel UdopStack"
            ),
            "transformers.models.ultrabert.modeling_ultrabert": (
                "UltrabertAttention UltrabertDecoderLayer UltrabertForMaskedLM UltrabertForQuestionAnswering "
                "UltrabertForSequenceClassification UltrabertForTokenClassification UltrabertMLP UltrabertModel "
                "UltrabertPreTrainedModel UltrabertPredictionHead UltrabertRMSNorm UltrabertRotaryEmbedding"
            ),
            "transformers.models.ultravbert.modeling_ultravbert": (
                "UltraVBertConnector UltraVBertForMaskedLM UltraVBertForSequenceClassification "
                "UltraVBertForTokenClassification UltraVBertModel UltraVBertPreTrainedModel UltraVBertPredictionHead "
                "UltraVBertRMSNorm"
            ),
            "transformers.models.umt5.modeling_umt5": (
                "UMT5Attention UMT5Block UMT5ClassificationHead UMT5DenseActDense UMT5DenseGatedActDense "
                "UMT5EncoderModel UMT5ForConditionalGeneration UMT5ForQuestionAnswering UMT5ForSequenceClassification "
                "UMT5ForTokenClassification UMT5LayerCrossAttention UMT5LayerFF UMT5LayerNorm UMT5LayerSelfAttention "
                "UMT5Model UMT5PreTrainedModel UMT5Stack"
            ),
            "transformers.models.unispeech.modeling_unispeech": (
                "UniSpeechAttention UniSpeechAttnAdapterLayer UniSpeechEncoder UniSpeechEncoderLayer "
                "UniSpeechEncoderLayerStableLayerNorm UniSpeechEncoderStableLayerNorm UniSpeechFeatureEncoder "
                "UniSpeechFeatureExtractor UniSpeechFeatureProjection UniSpeechFeedForward UniSpeechForCTC "
                "UniSpeechForPreTraining UniSpeechForSequenceClassification UniSpeechGroupNormConvLayer "
                "UniSpeechGumbelVectorQuantizer UniSpeechLayerNormConvLayer UniSpeechModel "
                "UniSpeechNoLayerNormConvLayer UniSpeechPositionalConvEmbedding UniSpeechPreTrainedModel "
                "UniSpeechSamePadLayer"
            ),
            "transformers.models.unispeech_sat.modeling_unispeech_sat": (
                "AMSoftmaxLoss TDNNLayer UniSpeechSatAttention UniSpeechSatAttnAdapterLayer UniSpeechSatEncoder "
                "UniSpeechSatEncoderLayer UniSpeechSatEncoderLayerStableLayerNorm UniSpeechSatEncoderStableLayerNorm "
                "UniSpeechSatFeatureEncoder UniSpeechSatFeatureExtractor UniSpeechSatFeatureProjection "
                "UniSpeechSatFeedForward UniSpeechSatForAudioFrameClassification UniSpeechSatForCTC "
                "UniSpeechSatForPreTraining UniSpeechSatForSequenceClassification UniSpeechSatForXVector "
                "UniSpeechSatGroupNormConvLayer UniSpeechSatGumbelVectorQuantizer UniSpeechSatLayerNormConvLayer "
                "UniSpeechSatModel UniSpeechSatNoLayerNormConvLayer UniSpeechSatPositionalConvEmbedding "
                "UniSpeechSatPreTrainedModel UniSpeechSatSamePadLayer"
            ),
            "transformers.models.univnet.modeling_univnet": (
                "UnivNetKernelPredictor UnivNetKernelPredictorResidualBlock UnivNetLvcBlock UnivNetLvcResidualBlock "
                "UnivNetModel"
            ),
            "transformers.models.unlimited_ocr.modeling_unlimited_ocr": (
                "UnlimitedOcrAttention UnlimitedOcrEncoder UnlimitedOcrEncoderLayer "
                "UnlimitedOcrForConditionalGeneration UnlimitedOcrMLP UnlimitedOcrModel UnlimitedOcrPreTrainedModel "
                "UnlimitedOcrSamLayerNorm UnlimitedOcrSamMLPBlock UnlimitedOcrSamPatchEmbeddings "
                "UnlimitedOcrSamVisionAttention UnlimitedOcrSamVisionEncoder UnlimitedOcrSamVisionLayer "
                "UnlimitedOcrSamVisionNeck UnlimitedOcrSamVisionProj UnlimitedOcrSamVisionSdpaAttention "
                "UnlimitedOcrTextAttention UnlimitedOcrTextDecoderLayer UnlimitedOcrTextExperts UnlimitedOcrTextMLP "
                "UnlimitedOcrTextModel UnlimitedOcrTextMoe UnlimitedOcrTextPreTrainedModel UnlimitedOcrTextRMSNorm "
                "UnlimitedOcrTextRotaryEmbedding UnlimitedOcrTextTopkRouter UnlimitedOcrVisionEmbeddings "
                "UnlimitedOcrVisionEncoder UnlimitedOcrVisionModel"
            ),
            "transformers.models.upernet.modeling_upernet": (
                "UperNetConvModule UperNetFCNHead UperNetForSemanticSegmentation UperNetHead UperNetPreTrainedModel "
                "UperNetPyramidPoolingBlock UperNetPyramidPoolingModule"
            ),
            "transformers.models.uvdoc.modeling_uvdoc": (
                "UVDocBackbone UVDocBridge UVDocBridgeBlock UVDocConvLayer UVDocHead UVDocModel UVDocPointPositions2D "
                "UVDocPreTrainedModel UVDocResNet UVDocResNetStage UVDocResidualBlock"
            ),
            "transformers.models.van.modeling_van": (
                "VanDropPath VanEncoder VanForImageClassification VanLargeKernelAttention "
                "VanLargeKernelAttentionLayer VanLayer VanLayerScaling VanMlpLayer VanModel "
                "VanOverlappingPatchEmbedder VanPreTrainedModel VanSpatialAttentionLayer VanStage"
            ),
            "transformers.models.vaultgemma.modeling_vaultgemma": (
                "VaultGemmaAttention VaultGemmaDecoderLayer VaultGemmaForCausalLM VaultGemmaMLP VaultGemmaModel "
                "VaultGemmaPreTrainedModel VaultGemmaRMSNorm VaultGemmaRotaryEmbedding "
                "VaultGemmaTextScaledWordEmbedding"
            ),
            "transformers.models.vibevoice.modeling_vibevoice": (
                "VibeVoiceDiffusionHead VibeVoiceDiffusionHeadAdaLayerNorm VibeVoiceDiffusionHeadFinalLayer "
                "VibeVoiceDiffusionHeadMLP VibeVoiceDiffusionHeadSinusoidalEmbedding "
                "VibeVoiceForConditionalGeneration VibeVoiceMLP VibeVoiceModel VibeVoiceMultiModalProjector "
                "VibeVoicePreTrainedModel VibeVoiceRMSNorm"
            ),
            "transformers.models.vibevoice_acoustic_tokenizer.modeling_vibevoice_acoustic_tokenizer": (
                "VibeVoiceAcousticTokenizerCausalConv1d VibeVoiceAcousticTokenizerCausalConvTranspose1d "
                "VibeVoiceAcousticTokenizerConvNext1dLayer VibeVoiceAcousticTokenizerDecoderLayer "
                "VibeVoiceAcousticTokenizerDecoderModel VibeVoiceAcousticTokenizerDecoderStem "
                "VibeVoiceAcousticTokenizerEncoderLayer VibeVoiceAcousticTokenizerEncoderModel "
                "VibeVoiceAcousticTokenizerEncoderStem VibeVoiceAcousticTokenizerFeedForward "
                "VibeVoiceAcousticTokenizerModel VibeVoiceAcousticTokenizerPreTrainedModel "
                "VibeVoiceAcousticTokenizerRMSNorm"
            ),
            "transformers.models.vibevoice_asr.modeling_vibevoice_asr": (
                "VibeVoiceAsrCausalConv1d VibeVoiceAsrConvNext1dLayer VibeVoiceAsrFeedForward "
                "VibeVoiceAsrForConditionalGeneration VibeVoiceAsrModel VibeVoiceAsrMultiModalProjector "
                "VibeVoiceAsrPreTrainedModel VibeVoiceAsrRMSNorm"
            ),
            "transformers.models.video_llama_3.modeling_video_llama_3": (
                "VideoLlama3ForConditionalGeneration VideoLlama3Model VideoLlama3PreTrainedModel VideoLlama3Projector "
                "VideoLlama3VisionAttention VideoLlama3VisionEmbeddings VideoLlama3VisionEncoder "
                "VideoLlama3VisionEncoderLayer VideoLlama3VisionMLP VideoLlama3VisionModel "
                "VideoLlama3VisionRotaryEmbedding"
            ),
            "transformers.models.video_llava.modeling_video_llava": (
                "VideoLlavaForConditionalGeneration VideoLlavaModel VideoLlavaMultiModalProjector "
                "VideoLlavaPreTrainedModel"
            ),
            "transformers.models.videomae.modeling_videomae": (
                "VideoMAEAttention VideoMAEDecoder VideoMAEEmbeddings VideoMAEEncoder VideoMAEForPreTraining "
                "VideoMAEForVideoClassification VideoMAEIntermediate VideoMAELayer VideoMAEModel VideoMAEOutput "
                "VideoMAEPatchEmbeddings VideoMAEPreTrainedModel VideoMAESelfAttention VideoMAESelfOutput"
            ),
            "transformers.models.videomt.modeling_videomt": (
                "VideomtAttention VideomtDropPath VideomtEmbeddings VideomtForUniversalSegmentation VideomtGatedMLP "
                "VideomtHungarianMatcher VideomtLayer VideomtLayerNorm2d VideomtLayerScale VideomtLoss VideomtMLP "
                "VideomtMaskHead VideomtPatchEmbeddings VideomtPreTrainedModel VideomtScaleBlock VideomtScaleLayer "
                "VideomtSwiGLUFFN"
            ),
            "transformers.models.videoprism.modeling_videoprism": (
                "VideoPrismAttention VideoPrismClipModel VideoPrismForVideoClassification VideoPrismLayer "
                "VideoPrismLayerNorm VideoPrismMLP VideoPrismMultiheadAttentionPoolingHead VideoPrismPreTrainedModel "
                "VideoPrismSpatialEmbeddings VideoPrismTemporalEmbeddings VideoPrismTextEmbeddings "
                "VideoPrismTextModel VideoPrismTubeletEmbeddings VideoPrismVideoModel VideoPrismVisionModel"
            ),
            "transformers.models.vilt.modeling_vilt": (
                "TextEmbeddings ViltAttention ViltEmbeddings ViltEncoder ViltForImageAndTextRetrieval "
                "ViltForImagesAndTextClassification ViltForMaskedLM ViltForQuestionAnswering "
                "ViltForTokenClassification ViltIntermediate ViltLayer ViltMLMHead ViltModel ViltOutput "
                "ViltPatchEmbeddings ViltPooler ViltPreTrainedModel ViltPredictionHeadTransform ViltSelfAttention "
                "ViltSelfOutput"
            ),
            "transformers.models.vipllava.modeling_vipllava": (
                "VipLlavaForConditionalGeneration VipLlavaModel VipLlavaMultiModalProjector VipLlavaPreTrainedModel"
            ),
            "transformers.models.vision_encoder_decoder.modeling_vision_encoder_decoder": "VisionEncoderDecoderModel",
            "transformers.models.vision_text_dual_encoder.modeling_vision_text_dual_encoder": (
                "VisionTextDualEncoderModel"
            ),
            "transformers.models.visual_bert.modeling_visual_bert": (
                "VisualBertAttention VisualBertEmbeddings VisualBertEncoder VisualBertForMultipleChoice "
                "VisualBertForPreTraining VisualBertForQuestionAnswering VisualBertForRegionToPhraseAlignment "
                "VisualBertForVisualReasoning VisualBertIntermediate VisualBertLMPredictionHead VisualBertLayer "
                "VisualBertModel VisualBertOutput VisualBertPooler VisualBertPreTrainedModel "
                "VisualBertPreTrainingHeads VisualBertPredictionHeadTransform VisualBertRegionToPhraseAttention "
                "VisualBertSelfAttention VisualBertSelfOutput"
            ),
            "transformers.models.vit.modeling_vit": (
                "ViTAttention ViTEmbeddings ViTEncoder ViTForImageClassification ViTForMaskedImageModeling "
                "ViTIntermediate ViTLayer ViTMLP ViTModel ViTOutput ViTPatchEmbeddings ViTPooler ViTPreTrainedModel "
                "ViTSelfAttention ViTSelfOutput"
            ),
            "transformers.models.vit_hybrid.modeling_vit_hybrid": (
                "ViTHybridAttention ViTHybridEmbeddings ViTHybridEncoder ViTHybridForImageClassification "
                "ViTHybridIntermediate ViTHybridLayer ViTHybridModel ViTHybridOutput ViTHybridPatchEmbeddings "
                "ViTHybridPooler ViTHybridPreTrainedModel ViTHybridSelfAttention ViTHybridSelfOutput"
            ),
            "transformers.models.vit_mae.modeling_vit_mae": (
                "ViTMAEAttention ViTMAEDecoder ViTMAEEmbeddings ViTMAEEncoder ViTMAEForPreTraining ViTMAEIntermediate "
                "ViTMAELayer ViTMAEMLP ViTMAEModel ViTMAEOutput ViTMAEPatchEmbeddings ViTMAEPreTrainedModel "
                "ViTMAESelfAttention ViTMAESelfOutput"
            ),
            "transformers.models.vit_msn.modeling_vit_msn": (
                "ViTMSNAttention ViTMSNEmbeddings ViTMSNEncoder ViTMSNForImageClassification ViTMSNIntermediate "
                "ViTMSNLayer ViTMSNMLP ViTMSNModel ViTMSNOutput ViTMSNPatchEmbeddings ViTMSNPreTrainedModel "
                "ViTMSNSelfAttention ViTMSNSelfOutput"
            ),
            "transformers.models.vitdet.modeling_vitdet": (
                "VitDetAttention VitDetBackbone VitDetDropPath VitDetEmbeddings VitDetEncoder VitDetLayer "
                "VitDetLayerNorm VitDetMlp VitDetModel VitDetPreTrainedModel VitDetResBottleneckBlock"
            ),
            "transformers.models.vitmatte.modeling_vitmatte": (
                "VitMatteBasicConv3x3 VitMatteConvStream VitMatteDetailCaptureModule VitMatteForImageMatting "
                "VitMatteFusionBlock VitMatteHead VitMattePreTrainedModel"
            ),
            "transformers.models.vitpose.modeling_vitpose": (
                "VitPoseClassicDecoder VitPoseForPoseEstimation VitPosePreTrainedModel VitPoseSimpleDecoder"
            ),
            "transformers.models.vitpose_backbone.modeling_vitpose_backbone": (
                "VitPoseBackbone VitPoseBackboneAttention VitPoseBackboneEmbeddings VitPoseBackboneEncoder "
                "VitPoseBackboneLayer VitPoseBackboneMLP VitPoseBackboneMoeMLP VitPoseBackbonePatchEmbeddings "
                "VitPoseBackbonePreTrainedModel VitPoseBackboneSelfAttention VitPoseBackboneSelfOutput "
                "VitPoseNaiveMoe"
            ),
            "transformers.models.vits.modeling_vits": (
                "HifiGanResidualBlock VitsAttention VitsConvFlow VitsDilatedDepthSeparableConv VitsDurationPredictor "
                "VitsElementwiseAffine VitsEncoder VitsEncoderLayer VitsFeedForward VitsHifiGan VitsModel "
                "VitsPosteriorEncoder VitsPreTrainedModel VitsResidualCouplingBlock VitsResidualCouplingLayer "
                "VitsStochasticDurationPredictor VitsTextEncoder VitsWaveNet"
            ),
            "transformers.models.vivit.modeling_vivit": (
                "VivitAttention VivitEmbeddings VivitEncoder VivitForVideoClassification VivitIntermediate VivitLayer "
                "VivitMLP VivitModel VivitOutput VivitPooler VivitPreTrainedModel VivitSelfAttention VivitSelfOutput "
                "VivitTubeletEmbeddings"
            ),
            "transformers.models.vjepa2.modeling_vjepa2": (
                "VJEPA2AttentivePooler VJEPA2DropPath VJEPA2Embeddings VJEPA2Encoder VJEPA2ForVideoClassification "
                "VJEPA2Layer VJEPA2MLP VJEPA2Model VJEPA2PatchEmbeddings3D VJEPA2PoolerCrossAttention "
                "VJEPA2PoolerCrossAttentionLayer VJEPA2PoolerSelfAttention VJEPA2PoolerSelfAttentionLayer "
                "VJEPA2PreTrainedModel VJEPA2Predictor VJEPA2PredictorEmbeddings VJEPA2RopeAttention"
            ),
            "transformers.models.voxtral.modeling_voxtral": (
                "VoxtralAttention VoxtralEncoder VoxtralEncoderLayer VoxtralForConditionalGeneration VoxtralModel "
                "VoxtralMultiModalProjector VoxtralPreTrainedModel"
            ),
            "transformers.models.voxtral_realtime.modeling_voxtral_realtime": (
                "VoxtralRealtimeAttention VoxtralRealtimeCausalConv1d VoxtralRealtimeEmbedder VoxtralRealtimeEncoder "
                "VoxtralRealtimeEncoderLayer VoxtralRealtimeForConditionalGeneration VoxtralRealtimeMLP "
                "VoxtralRealtimeModel VoxtralRealtimeMultiModalProjector VoxtralRealtimePreTrainedModel "
                "VoxtralRealtimeRMSNorm VoxtralRealtimeRotaryEmbedding VoxtralRealtimeTextAdaRmsNorm "
                "VoxtralRealtimeTextAttention VoxtralRealtimeTextDecoderLayer VoxtralRealtimeTextMLP "
                "VoxtralRealtimeTextModel VoxtralRealtimeTextPreTrainedModel VoxtralRealtimeTimeEmbedding"
            ),
            "transformers.models.wav2vec2.modeling_wav2vec2": (
                "AMSoftmaxLoss TDNNLayer Wav2Vec2Adapter Wav2Vec2AdapterLayer Wav2Vec2Attention "
                "Wav2Vec2AttnAdapterLayer Wav2Vec2Encoder Wav2Vec2EncoderLayer Wav2Vec2EncoderLayerStableLayerNorm "
                "Wav2Vec2EncoderStableLayerNorm Wav2Vec2FeatureEncoder Wav2Vec2FeatureExtractor "
                "Wav2Vec2FeatureProjection Wav2Vec2FeedForward Wav2Vec2ForAudioFrameClassification Wav2Vec2ForCTC "
                "Wav2Vec2ForMaskedLM Wav2Vec2ForPreTraining Wav2Vec2ForSequenceClassification Wav2Vec2ForXVector "
                "Wav2Vec2GroupNormConvLayer Wav2Vec2GumbelVectorQuantizer Wav2Vec2LayerNormConvLayer Wav2Vec2Model "
                "Wav2Vec2NoLayerNormConvLayer Wav2Vec2PositionalConvEmbedding Wav2Vec2PreTrainedModel "
                "Wav2Vec2SamePadLayer"
            ),
            "transformers.models.wav2vec2_bert.modeling_wav2vec2_bert": (
                "AMSoftmaxLoss TDNNLayer Wav2Vec2BertAdapter Wav2Vec2BertAdapterLayer Wav2Vec2BertConvolutionModule "
                "Wav2Vec2BertEncoder Wav2Vec2BertEncoderLayer Wav2Vec2BertFeatureProjection Wav2Vec2BertFeedForward "
                "Wav2Vec2BertForAudioFrameClassification Wav2Vec2BertForCTC Wav2Vec2BertForSequenceClassification "
                "Wav2Vec2BertForXVector Wav2Vec2BertModel Wav2Vec2BertPreTrainedModel "
                "Wav2Vec2BertRelPositionalEmbedding Wav2Vec2BertRotaryPositionalEmbedding Wav2Vec2BertSelfAttention"
            ),
            "transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer": (
                "AMSoftmaxLoss TDNNLayer Wav2Vec2ConformerAdapter Wav2Vec2ConformerAdapterLayer "
                "Wav2Vec2ConformerConvolutionModule Wav2Vec2ConformerEncoder Wav2Vec2ConformerEncoderLayer "
                "Wav2Vec2ConformerFeatureEncoder Wav2Vec2ConformerFeatureProjection Wav2Vec2ConformerFeedForward "
                "Wav2Vec2ConformerForAudioFrameClassification Wav2Vec2ConformerForCTC Wav2Vec2ConformerForPreTraining "
                "Wav2Vec2ConformerForSequenceClassification Wav2Vec2ConformerForXVector "
                "Wav2Vec2ConformerGroupNormConvLayer Wav2Vec2ConformerGumbelVectorQuantizer "
                "Wav2Vec2ConformerLayerNormConvLayer Wav2Vec2ConformerModel Wav2Vec2ConformerNoLayerNormConvLayer "
                "Wav2Vec2ConformerPositionalConvEmbedding Wav2Vec2ConformerPreTrainedModel "
                "Wav2Vec2ConformerRelPositionalEmbedding Wav2Vec2ConformerRotaryPositionalEmbedding "
                "Wav2Vec2ConformerSamePadLayer Wav2Vec2ConformerSelfAttention"
            ),
            "transformers.models.wavlm.modeling_wavlm": (
                "AMSoftmaxLoss TDNNLayer WavLMAdapter WavLMAdapterLayer WavLMAttention WavLMEncoder WavLMEncoderLayer "
                "WavLMEncoderLayerStableLayerNorm WavLMEncoderStableLayerNorm WavLMFeatureEncoder "
                "WavLMFeatureExtractor WavLMFeatureProjection WavLMFeedForward WavLMForAudioFrameClassification "
                "WavLMForCTC WavLMForSequenceClassification WavLMForXVector WavLMGroupNormConvLayer "
                "WavLMGumbelVectorQuantizer WavLMLayerNormConvLayer WavLMModel WavLMNoLayerNormConvLayer "
                "WavLMPositionalConvEmbedding WavLMPreTrainedModel WavLMSamePadLayer"
            ),
            "transformers.models.wavtokenizer.modeling_wavtokenizer": (
                "WavTokenizerAdaLayerNorm WavTokenizerConv1d WavTokenizerConvNeXtBlock WavTokenizerEncoder "
                "WavTokenizerEncoderModel WavTokenizerEuclideanCodebook WavTokenizerISTFTHead WavTokenizerLSTM "
                "WavTokenizerModel WavTokenizerPreTrainedModel WavTokenizerResnetBlock WavTokenizerVectorQuantization "
                "WavTokenizerVocosAttention WavTokenizerVocosBackbone WavTokenizerVocosResnetBlock"
            ),
            "transformers.models.whisper.modeling_whisper": (
                "WhisperAttention WhisperDecoder WhisperDecoderLayer WhisperDecoderWrapper WhisperEncoder "
                "WhisperEncoderLayer WhisperForAudioClassification WhisperForCausalLM WhisperForConditionalGeneration "
                "WhisperModel WhisperPositionalEmbedding WhisperPreTrainedModel"
            ),
            "transformers.models.x_clip.modeling_x_clip": (
                "PromptGeneratorLayer XCLIPAttention XCLIPCrossAttention XCLIPDropPath XCLIPEncoder XCLIPEncoderLayer "
                "XCLIPMLP XCLIPModel XCLIPMultiframeIntegrationTransformer XCLIPPreTrainedModel XCLIPPromptGenerator "
                "XCLIPTextEmbeddings XCLIPTextModel XCLIPTextTransformer XCLIPVisionEmbeddings XCLIPVisionEncoder "
                "XCLIPVisionEncoderLayer XCLIPVisionModel XCLIPVisionTransformer"
            ),
            "transformers.models.xcodec.modeling_xcodec": (
                "ResidualUnit SemanticDecoder SemanticDecoderBlock SemanticEncoder SemanticEncoderBlock "
                "XcodecEuclideanCodebook XcodecModel XcodecPreTrainedModel XcodecResidualUnit "
                "XcodecResidualVectorQuantization XcodecSemanticEncoderBlock XcodecVectorQuantization"
            ),
            "transformers.models.xcodec2.modeling_xcodec2": (
                "Xcodec2AntiAliasedActivation1d Xcodec2Attention Xcodec2Decoder Xcodec2DecoderLayer "
                "Xcodec2DownSample1d Xcodec2Encoder Xcodec2EncoderBlock Xcodec2FiniteScalarQuantization "
                "Xcodec2ISTFTHead Xcodec2MLP Xcodec2Model Xcodec2PreTrainedModel Xcodec2Quantizer Xcodec2RMSNorm "
                "Xcodec2ResNetBlock Xcodec2ResidualUnit Xcodec2RotaryEmbedding Xcodec2SemanticAdapter "
                "Xcodec2SnakeBeta Xcodec2UpSample1d"
            ),
            "transformers.models.xglm.modeling_xglm": (
                "XGLMAttention XGLMDecoderLayer XGLMForCausalLM XGLMModel XGLMPreTrainedModel XGLMScaledWordEmbedding "
                "XGLMSinusoidalPositionalEmbedding"
            ),
            "transformers.models.xlm.modeling_xlm": (
                "MultiHeadAttention TransformerFFN XLMForMultipleChoice XLMForQuestionAnswering "
                "XLMForQuestionAnsweringSimple XLMForSequenceClassification XLMForTokenClassification XLMModel "
                "XLMPoolerAnswerClass XLMPoolerEndLogits XLMPoolerStartLogits XLMPreTrainedModel XLMPredLayer "
                "XLMSQuADHead XLMSequenceSummary XLMWithLMHeadModel"
            ),
            "transformers.models.xlm_prophetnet.modeling_xlm_prophetnet": (
                "XLMProphetNetAttention XLMProphetNetDecoder XLMProphetNetDecoderLayer XLMProphetNetDecoderWrapper "
                "XLMProphetNetEncoder XLMProphetNetEncoderLayer XLMProphetNetFeedForward XLMProphetNetForCausalLM "
                "XLMProphetNetForConditionalGeneration XLMProphetNetModel XLMProphetNetNgramSelfAttention "
                "XLMProphetNetPositionalEmbeddings XLMProphetNetPreTrainedModel"
            ),
            "transformers.models.xlm_roberta.modeling_xlm_roberta": (
                "XLMRobertaAttention XLMRobertaClassificationHead XLMRobertaCrossAttention XLMRobertaEmbeddings "
                "XLMRobertaEncoder XLMRobertaForCausalLM XLMRobertaForMaskedLM XLMRobertaForMultipleChoice "
                "XLMRobertaForQuestionAnswering XLMRobertaForSequenceClassification XLMRobertaForTokenClassification "
                "XLMRobertaIntermediate XLMRobertaLMHead XLMRobertaLayer XLMRobertaModel XLMRobertaOutput "
                "XLMRobertaPooler XLMRobertaPreTrainedModel XLMRobertaSdpaSelfAttention XLMRobertaSelfAttention "
                "XLMRobertaSelfOutput"
            ),
            "transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl": (
                "XLMRobertaXLAttention XLMRobertaXLClassificationHead XLMRobertaXLCrossAttention "
                "XLMRobertaXLEmbeddings XLMRobertaXLEncoder XLMRobertaXLForCausalLM XLMRobertaXLForMaskedLM "
                "XLMRobertaXLForMultipleChoice XLMRobertaXLForQuestionAnswering XLMRobertaXLForSequenceClassification "
                "XLMRobertaXLForTokenClassification XLMRobertaXLIntermediate XLMRobertaXLLMHead XLMRobertaXLLayer "
                "XLMRobertaXLModel XLMRobertaXLOutput XLMRobertaXLPooler XLMRobertaXLPreTrainedModel "
                "XLMRobertaXLSdpaSelfAttention XLMRobertaXLSelfAttention XLMRobertaXLSelfOutput"
            ),
            "transformers.models.xlnet.modeling_xlnet": (
                "XLNetFeedForward XLNetForMultipleChoice XLNetForQuestionAnswering XLNetForQuestionAnsweringSimple "
                "XLNetForSequenceClassification XLNetForTokenClassification XLNetLMHeadModel XLNetLayer XLNetModel "
                "XLNetPoolerAnswerClass XLNetPoolerEndLogits XLNetPoolerStartLogits XLNetPreTrainedModel "
                "XLNetRelativeAttention XLNetSequenceSummary"
            ),
            "transformers.models.xlstm.modeling_xlstm": (
                "xLSTMBackend xLSTMFeedForward xLSTMForCausalLM xLSTMLayer xLSTMModel xLSTMMultiHeadLayerNorm "
                "xLSTMPreTrainedModel"
            ),
            "transformers.models.xmod.modeling_xmod": (
                "XmodAdapter XmodAttention XmodClassificationHead XmodCrossAttention XmodEmbeddings XmodEncoder "
                "XmodForCausalLM XmodForMaskedLM XmodForMultipleChoice XmodForQuestionAnswering "
                "XmodForSequenceClassification XmodForTokenClassification XmodIntermediate XmodLMHead XmodLayer "
                "XmodModel XmodOutput XmodPooler XmodPreTrainedModel XmodSelfAttention XmodSelfOutput"
            ),
            "transformers.models.yolos.modeling_yolos": (
                "InterpolateInitialPositionEmbeddings InterpolateMidPositionEmbeddings YolosAttention YolosEmbeddings "
                "YolosEncoder YolosForObjectDetection YolosHungarianMatcher YolosIntermediate YolosLayer YolosLoss "
                "YolosMLPPredictionHead YolosModel YolosOutput YolosPatchEmbeddings YolosPooler YolosPreTrainedModel "
                "YolosSelfAttention YolosSelfOutput"
            ),
            "transformers.models.yoso.modeling_yoso": (
                "YosoAttention YosoClassificationHead YosoEmbeddings YosoEncoder YosoForMaskedLM "
                "YosoForMultipleChoice YosoForQuestionAnswering YosoForSequenceClassification "
                "YosoForTokenClassification YosoIntermediate YosoLMPredictionHead YosoLayer YosoModel YosoOnlyMLMHead "
                "YosoOutput YosoPreTrainedModel YosoPredictionHeadTransform YosoSelfAttention YosoSelfOutput"
            ),
            "transformers.models.youtu.modeling_youtu": (
                "YoutuAttention YoutuDecoderLayer YoutuForCausalLM YoutuMLP YoutuModel YoutuPreTrainedModel "
                "YoutuRMSNorm YoutuRotaryEmbedding"
            ),
            "transformers.models.zamba.modeling_zamba": (
                "ZambaAttention ZambaAttentionDecoderLayer ZambaForCausalLM ZambaForSequenceClassification "
                "ZambaHybridLayer ZambaMLP ZambaMambaDecoderLayer ZambaMambaMixer ZambaModel ZambaPreTrainedModel "
                "ZambaRMSNorm"
            ),
            "transformers.models.zamba2.modeling_zamba2": (
                "Zamba2Attention Zamba2AttentionDecoderLayer Zamba2ForCausalLM Zamba2ForSequenceClassification "
                "Zamba2HybridLayer Zamba2MLP Zamba2MambaDecoderLayer Zamba2MambaMixer Zamba2Model "
                "Zamba2PreTrainedModel Zamba2RMSNorm Zamba2RMSNormGated Zamba2RotaryEmbedding"
            ),
            "transformers.models.zaya.modeling_zaya": (
                "ZayaAttention ZayaCCAProjection ZayaDecoderLayer ZayaExperts ZayaForCausalLM ZayaModel "
                "ZayaPreTrainedModel ZayaQKNorm ZayaRMSNorm ZayaResidualScaling ZayaRotaryEmbedding ZayaRouter "
                "ZayaRouterMLP ZayaSparseMoeBlock"
            ),
            "transformers.models.zoedepth.modeling_zoedepth": (
                "LogBinomialSoftmax ZoeDepthAttractorLayer ZoeDepthAttractorLayerUnnormed "
                "ZoeDepthConditionalLogBinomialSoftmax ZoeDepthFeatureFusionLayer ZoeDepthFeatureFusionStage "
                "ZoeDepthForDepthEstimation ZoeDepthMLPClassifier ZoeDepthMetricDepthEstimationHead "
                "ZoeDepthMultiheadAttention ZoeDepthMultipleMetricDepthEstimationHeads ZoeDepthNeck "
                "ZoeDepthPatchTransformerEncoder ZoeDepthPreActResidualLayer ZoeDepthPreTrainedModel "
                "ZoeDepthProjector ZoeDepthReassembleLayer ZoeDepthReassembleStage "
                "ZoeDepthRelativeDepthEstimationHead ZoeDepthSeedBinRegressor ZoeDepthTransformerEncoderLayer"
            ),
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.models.pegasus_x.modeling_pegasus_x": "DimensionInfo",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.models.tapas.modeling_tapas": "AverageApproximationFunction",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.models.reformer.modeling_reformer": (
                "AttentionOutput LSHSelfAttentionOutput LocalSelfAttentionOutput ReformerBackwardOutput "
                "ReformerEncoderOutput ReformerOutput"
            ),
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.models.mamba.modeling_mamba": "MambaCausalLMOutput MambaOutput",
            "transformers.models.mamba2.modeling_mamba2": "Mamba2CausalLMOutput Mamba2Output",
            "transformers.models.mask2former.modeling_mask2former": (
                "Mask2FormerForUniversalSegmentationOutput Mask2FormerMaskedAttentionDecoderOutput "
                "Mask2FormerModelOutput Mask2FormerPixelDecoderOutput Mask2FormerPixelLevelModuleOutput"
            ),
            "transformers.models.maskformer.modeling_maskformer": (
                "DetrDecoderOutput MaskFormerDetrDecoderOutput MaskFormerForInstanceSegmentationOutput "
                "MaskFormerModelOutput MaskFormerPixelDecoderOutput MaskFormerPixelLevelModuleOutput"
            ),
            "transformers.models.maskformer.modeling_maskformer_swin": (
                "MaskFormerSwinBaseModelOutput MaskFormerSwinModelOutputWithPooling"
            ),
            "transformers.models.megatron_bert.modeling_megatron_bert": "MegatronBertForPreTrainingOutput",
            "transformers.models.metaclip_2.modeling_metaclip_2": (
                "MetaClip2Output MetaClip2TextModelOutput MetaClip2VisionModelOutput"
            ),
            "transformers.models.mgp_str.modeling_mgp_str": "MgpstrModelOutput",
            "transformers.models.mimi.modeling_mimi": (
                "MimiDecoderOutput MimiEncoderModelOutput MimiEncoderOutput MimiOutput"
            ),
            "transformers.models.minimax_m3_vl.modeling_minimax_m3_vl": (
                "MiniMaxM3VLCausalLMOutputWithPast MiniMaxM3VLModelOutputWithPast"
            ),
            "transformers.models.mistral3.modeling_mistral3": (
                "Mistral3CausalLMOutputWithPast Mistral3ModelOutputWithPast"
            ),
            "transformers.models.mistral_large4.modeling_mistral_large4": (
                "MistralLarge4CausalLMOutputWithPast MistralLarge4ModelOutputWithPast"
            ),
            "transformers.models.mm_grounding_dino.modeling_mm_grounding_dino": (
                "MMGroundingDinoDecoderOutput MMGroundingDinoEncoderOutput MMGroundingDinoModelOutput "
                "MMGroundingDinoObjectDetectionOutput"
            ),
            "transformers.models.mobilebert.modeling_mobilebert": "MobileBertForPreTrainingOutput",
            "transformers.models.modernvbert.modeling_modernvbert": "ModernVBertMaskedLMOutput",
            "transformers.models.molmo2.modeling_molmo2": "Molmo2CausalLMOutputWithPast Molmo2ModelOutputWithPast",
            "transformers.models.moonshine.modeling_moonshine": "MoonshineEncoderModelOutput",
            "transformers.models.moonshine_streaming.modeling_moonshine_streaming": (
                "MoonshineStreamingEncoderModelOutput"
            ),
            "transformers.models.moshi.modeling_moshi": (
                "MoshiCausalLMOutputWithPast MoshiConditionalGenerationGenerateOutput "
                "MoshiConditionalGenerationOutputWithPast MoshiUnconditionalInput"
            ),
            "transformers.models.moss_transcribe_diarize.modeling_moss_transcribe_diarize": (
                "MossTranscribeDiarizeCausalLMOutputWithPast MossTranscribeDiarizeModelOutputWithPast"
            ),
            "transformers.models.muse_glimmer.modeling_muse_glimmer": (
                "MuseGlimmerCausalLMOutputWithPast MuseGlimmerModelOutputWithPast"
            ),
            "transformers.models.muse_spark.modeling_muse_spark": (
                "MuseSparkCausalLMOutputWithPast MuseSparkModelOutputWithPast"
            ),
            "transformers.models.musicflamingo.modeling_musicflamingo": (
                "MusicFlamingoCausalLMOutputWithPast MusicFlamingoModelOutputWithPast"
            ),
            "transformers.models.musicgen.modeling_musicgen": "MusicgenUnconditionalInput",
            "transformers.models.musicgen_melody.modeling_musicgen_melody": "MusicgenMelodyOutputWithPast",
            "transformers.models.nat.modeling_nat": "NatEncoderOutput NatImageClassifierOutput NatModelOutput",
            "transformers.models.nemotron3_5_asr.modeling_nemotron3_5_asr": "Nemotron3_5AsrRNNTOutput",
            "transformers.models.nemotron3_5_transcribe.modeling_nemotron3_5_transcribe": (
                "Nemotron3_5TranscribeAudioModelOutput Nemotron3_5TranscribeCausalLMOutputWithPast "
                "Nemotron3_5TranscribeModelOutputWithPast"
            ),
            "transformers.models.nemotron3_diarization.modeling_nemotron3_diarization": "Nemotron3DiarizationOutput",
            "transformers.models.nemotron_asr_streaming.modeling_nemotron_asr_streaming": (
                "NemotronAsrStreamingEncoderModelOutput NemotronAsrStreamingRNNTOutput"
            ),
            "transformers.models.neomme.modeling_neomme": "NeoMMEForRetrievalOutput",
            "transformers.models.neucodec.modeling_neucodec": (
                "NeuCodecDecoderOutput NeuCodecEncoderOutput NeuCodecOutput"
            ),
            "transformers.models.nezha.modeling_nezha": "NezhaForPreTrainingOutput",
            "transformers.models.omdet_turbo.modeling_omdet_turbo": (
                "OmDetTurboDecoderOutput OmDetTurboEncoderOutput OmDetTurboObjectDetectionOutput"
            ),
            "transformers.models.omniasr.modeling_omniasr": "OmniASRBaseModelOutputWithPast OmniASREncoderModelOutput",
            "transformers.models.omniasr_ctc.modeling_omniasr_ctc": "OmniASRCTCGenerateOutput",
            "transformers.models.oneformer.modeling_oneformer": (
                "OneFormerForUniversalSegmentationOutput OneFormerModelOutput OneFormerPixelDecoderOutput "
                "OneFormerPixelLevelModuleOutput OneFormerTransformerDecoderOutput"
            ),
            "transformers.models.openai.modeling_openai": "OpenAIGPTDoubleHeadsModelOutput",
            "transformers.models.ovis2.modeling_ovis2": (
                "BaseModelOutputWithVisualIndicatorFeatures Ovis2CausalLMOutputWithPast Ovis2ModelOutputWithPast"
            ),
            "transformers.models.owlv2.modeling_owlv2": (
                "Owlv2ImageGuidedObjectDetectionOutput Owlv2ObjectDetectionOutput Owlv2Output"
            ),
            "transformers.models.owlvit.modeling_owlvit": (
                "OwlViTImageGuidedObjectDetectionOutput OwlViTObjectDetectionOutput OwlViTOutput"
            ),
            "transformers.models.paligemma.modeling_paligemma": (
                "PaliGemmaCausalLMOutputWithPast PaliGemmaModelOutputWithPast PaligemmaModelOutputWithPast"
            ),
            "transformers.models.parakeet.modeling_parakeet": (
                "ParakeetCTCGenerateOutput ParakeetEncoderModelOutput ParakeetRNNTOutput"
            ),
            "transformers.models.patchtsmixer.modeling_patchtsmixer": (
                "PatchTSMixerEncoderOutput PatchTSMixerForPreTrainingOutput PatchTSMixerForPredictionOutput "
                "PatchTSMixerForRegressionOutput PatchTSMixerForTimeSeriesClassificationOutput "
                "PatchTSMixerModelOutput SamplePatchTSMixerPredictionOutput SamplePatchTSMixerRegressionOutput"
            ),
            "transformers.models.patchtst.modeling_patchtst": (
                "PatchTSTForClassificationOutput PatchTSTForPredictionOutput PatchTSTForPretrainingOutput "
                "PatchTSTForRegressionOutput PatchTSTModelOutput SamplePatchTSTOutput"
            ),
            "transformers.models.pe_audio.modeling_pe_audio": "PeAudioEncoderOutput PeAudioOutput",
            "transformers.models.pe_audio_video.modeling_pe_audio_video": (
                "AudioVideoEmbeddings PeAudioVideoEncoderOutput PeAudioVideoOutput"
            ),
            "transformers.models.pe_video.modeling_pe_video": "PeVideoOutput",
            "transformers.models.perceiver.modeling_perceiver": (
                "PerceiverClassifierOutput PerceiverDecoderOutput PerceiverMaskedLMOutput PerceiverModelOutput"
            ),
            "transformers.models.perception_lm.modeling_perception_lm": (
                "PerceptionLMCausalLMOutputWithPast PerceptionLMModelOutputWithPast"
            ),
            "transformers.models.pocket_tts.modeling_pocket_tts": "PocketTTSOutputWithPast",
            "transformers.models.pocket_tts_audio_tokenizer.modeling_pocket_tts_audio_tokenizer": (
                "PocketTTSAudioTokenizerDecoderOutput PocketTTSAudioTokenizerEncoderModelOutput "
                "PocketTTSAudioTokenizerEncoderOutput PocketTTSAudioTokenizerOutput"
            ),
            "transformers.models.pp_doclayout_v2.modeling_pp_doclayout_v2": (
                "PPDocLayoutV2DecoderOutput PPDocLayoutV2ForObjectDetectionOutput PPDocLayoutV2ModelOutput"
            ),
            "transformers.models.pp_doclayout_v3.modeling_pp_doclayout_v3": (
                "PPDocLayoutV3DecoderOutput PPDocLayoutV3ForObjectDetectionOutput PPDocLayoutV3HybridEncoderOutput "
                "PPDocLayoutV3ModelOutput"
            ),
            "transformers.models.pp_doclayout_v4.modeling_pp_doclayout_v4": (
                "PPDocLayoutV4DecoderOutput PPDocLayoutV4ForObjectDetectionOutput PPDocLayoutV4ModelOutput"
            ),
            "transformers.models.pp_formulanet.modeling_pp_formulanet": "PPFormulaNetVisionEncoderOutput",
            "transformers.models.pp_ocrv5_mobile_rec.modeling_pp_ocrv5_mobile_rec": (
                "PPOCRV5MobileRecForTextRecognitionOutput"
            ),
            "transformers.models.pp_ocrv5_server_rec.modeling_pp_ocrv5_server_rec": (
                "PPOCRV5ServerRecForTextRecognitionOutput"
            ),
            "transformers.models.pp_ocrv6_small_rec.modeling_pp_ocrv6_small_rec": (
                "PPOCRV6SmallRecForTextRecognitionOutput"
            ),
            "transformers.models.prophetnet.modeling_prophetnet": (
                "ProphetNetDecoderLMOutput ProphetNetDecoderModelOutput ProphetNetSeq2SeqLMOutput "
                "ProphetNetSeq2SeqModelOutput"
            ),
            "transformers.models.qianfan_ocr.modeling_qianfan_ocr": (
                "QianfanOCRCausalLMOutputWithPast QianfanOCRModelOutputWithPast QianfanOCRVisionModelOutputWithPooling"
            ),
            "transformers.models.qwen2_5_omni.modeling_qwen2_5_omni": (
                "Qwen2_5OmniTalkerCausalLMOutputWithPast Qwen2_5OmniThinkerCausalLMOutputWithPast"
            ),
            "transformers.models.qwen2_5_vl.modeling_qwen2_5_vl": (
                "Qwen2_5_VLCausalLMOutputWithPast Qwen2_5_VLModelOutputWithPast"
            ),
            "transformers.models.qwen2_audio.modeling_qwen2_audio": (
                "Qwen2AudioCausalLMOutputWithPast Qwen2AudioModelOutputWithPast"
            ),
            "transformers.models.qwen2_vl.modeling_qwen2_vl": (
                "Qwen2VLCausalLMOutputWithPast Qwen2VLModelOutputWithPast"
            ),
            "transformers.models.qwen3_5_moe.modeling_qwen3_5_moe": (
                "Qwen3_5MoeBaseModelOutputWithPast Qwen3_5MoeCausalLMOutputWithPast"
            ),
            "transformers.models.qwen3_asr.modeling_qwen3_asr": (
                "Qwen3ASRCausalLMOutputWithPast Qwen3ASRModelOutputWithPast"
            ),
            "transformers.models.qwen3_omni_moe.modeling_qwen3_omni_moe": (
                "BaseModelOutputWithDeepstackFeatures Qwen3OmniMoeTalkerCodePredictorOutputWithPast "
                "Qwen3OmniMoeTalkerOutputWithPast Qwen3OmniMoeThinkerCausalLMOutputWithPast"
            ),
            "transformers.models.qwen3_vl.modeling_qwen3_vl": (
                "BaseModelOutputWithDeepstackFeatures Qwen3VLCausalLMOutputWithPast Qwen3VLModelOutputWithPast"
            ),
            "transformers.models.qwen3_vl_moe.modeling_qwen3_vl_moe": (
                "BaseModelOutputWithDeepstackFeatures Qwen3VLMoeBaseModelOutputWithPast "
                "Qwen3VLMoeCausalLMOutputWithPast Qwen3VLMoeModelOutputWithPast"
            ),
            "transformers.models.qwen4_exp.modeling_qwen4_exp": (
                "Qwen4ExpBaseModelOutputWithPast Qwen4ExpCausalLMOutputWithPast"
            ),
            "transformers.models.radio.modeling_radio": "RadioModelOutput",
            "transformers.models.rag.modeling_rag": "RetrievAugLMMarginOutput RetrievAugLMOutput",
            "transformers.models.realm.modeling_realm": (
                "RealmEmbedderOutput RealmForOpenQAOutput RealmReaderOutput RealmScorerOutput"
            ),
            "transformers.models.reformer.modeling_reformer": "ReformerModelOutput ReformerModelWithLMHeadOutput",
            "transformers.models.rf_detr.modeling_rf_detr": (
                "RfDetrDecoderOutput RfDetrInstanceSegmentationOutput RfDetrModelOutput RfDetrObjectDetectionOutput"
            ),
            "transformers.models.rt_detr.modeling_rt_detr": (
                "RTDetrDecoderOutput RTDetrModelOutput RTDetrObjectDetectionOutput"
            ),
            "transformers.models.rt_detr_v2.modeling_rt_detr_v2": (
                "RTDetrV2DecoderOutput RTDetrV2ModelOutput RTDetrV2ObjectDetectionOutput"
            ),
            "transformers.models.rwkv.modeling_rwkv": "RwkvCausalLMOutput RwkvOutput",
            "transformers.models.sam.modeling_sam": "SamImageSegmentationOutput SamVisionEncoderOutput",
            "transformers.models.sam2.modeling_sam2": (
                "Sam2HieraDetModelOutput Sam2ImageSegmentationOutput Sam2VisionEncoderOutput"
            ),
            "transformers.models.sam2_video.modeling_sam2_video": (
                "Sam2VideoImageSegmentationOutput Sam2VideoSegmentationOutput Sam2VideoVisionEncoderOutput"
            ),
            "transformers.models.sam3.modeling_sam3": (
                "Sam3DETRDecoderOutput Sam3DETREncoderOutput Sam3GeometryEncoderOutput Sam3ImageSegmentationOutput "
                "Sam3MaskDecoderOutput Sam3VisionEncoderOutput"
            ),
            "transformers.models.sam3_lite_text.modeling_sam3_lite_text": (
                "Sam3LiteTextDETRDecoderOutput Sam3LiteTextDETREncoderOutput Sam3LiteTextGeometryEncoderOutput "
                "Sam3LiteTextImageSegmentationOutput Sam3LiteTextMaskDecoderOutput Sam3LiteTextTextEncoderOutput "
                "Sam3LiteTextVisionEncoderOutput"
            ),
            "transformers.models.sam3_tracker.modeling_sam3_tracker": (
                "Sam3TrackerImageSegmentationOutput Sam3TrackerVisionEncoderOutput"
            ),
            "transformers.models.sam3_tracker_video.modeling_sam3_tracker_video": (
                "Sam3TrackerVideoImageSegmentationOutput Sam3TrackerVideoSegmentationOutput "
                "Sam3TrackerVideoVisionEncoderOutput"
            ),
            "transformers.models.sam3_video.modeling_sam3_video": "Sam3VideoSegmentationOutput",
            "transformers.models.sam_hq.modeling_sam_hq": (
                "SamHQImageSegmentationOutput SamHQMMaskDecoderOutputs SamHQVisionEncoderOutput"
            ),
            "transformers.models.sapiens2.modeling_sapiens2": (
                "Sapiens2BackboneOutput Sapiens2ImageMattingOutput Sapiens2NormalEstimatorOutput "
                "Sapiens2PointmapEstimatorOutput Sapiens2PoseEstimatorOutput"
            ),
            "transformers.models.seamless_m4t.modeling_seamless_m4t": "SeamlessM4TGenerationOutput",
            "transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2": (
                "SeamlessM4Tv2GenerationOutput SeamlessM4Tv2TextToUnitDecoderOutput SeamlessM4Tv2TextToUnitOutput"
            ),
            "transformers.models.segformer.modeling_segformer": "SegFormerImageClassifierOutput",
            "transformers.models.seggpt.modeling_seggpt": "SegGptEncoderOutput SegGptImageSegmentationOutput",
            "transformers.models.shieldgemma2.modeling_shieldgemma2": (
                "ShieldGemma2ImageClassifierOutputWithNoAttention"
            ),
            "transformers.models.siglip.modeling_siglip": "SiglipOutput SiglipTextModelOutput SiglipVisionModelOutput",
            "transformers.models.siglip2.modeling_siglip2": "Siglip2Output Siglip2TextOutput Siglip2VisionOutput",
            "transformers.models.slanet.modeling_slanet": "SLANetForTableRecognitionOutput",
            "transformers.models.slanext.modeling_slanext": (
                "SLANeXtForTableRecognitionOutput SLANeXtVisionEncoderOutput"
            ),
            "transformers.models.smolvlm.modeling_smolvlm": (
                "SmolVLMBaseModelOutputWithPast SmolVLMCausalLMOutputWithPast"
            ),
            "transformers.models.splinter.modeling_splinter": "SplinterForPreTrainingOutput",
            "transformers.models.step3p7.modeling_step3p7": "Step3p7CausalLMOutputWithPast Step3p7ModelOutputWithPast",
            "transformers.models.superglue.modeling_superglue": (
                "KeypointMatchingOutput SuperGlueKeypointMatchingOutput"
            ),
            "transformers.models.superpoint.modeling_superpoint": "SuperPointKeypointDescriptionOutput",
            "transformers.models.swin.modeling_swin": (
                "SwinEncoderOutput SwinImageClassifierOutput SwinMaskedImageModelingOutput SwinModelOutput"
            ),
            "transformers.models.swin2sr.modeling_swin2sr": "Swin2SREncoderOutput",
            "transformers.models.swinv2.modeling_swinv2": (
                "Swinv2EncoderOutput Swinv2ImageClassifierOutput Swinv2MaskedImageModelingOutput Swinv2ModelOutput"
            ),
            "transformers.models.table_transformer.modeling_table_transformer": (
                "TableTransformerDecoderOutput TableTransformerModelOutput TableTransformerObjectDetectionOutput"
            ),
            "transformers.models.tapas.modeling_tapas": "TableQuestionAnsweringOutput",
            "transformers.models.timesfm.modeling_timesfm": "TimesFmOutput TimesFmOutputForPrediction",
            "transformers.models.timesfm2_5.modeling_timesfm2_5": "TimesFm2_5Output TimesFm2_5OutputForPrediction",
            "transformers.models.timm_wrapper.modeling_timm_wrapper": "TimmWrapperModelOutput",
            "transformers.models.tipsv2.modeling_tipsv2": "Tipsv2Output",
            "transformers.models.tipsv2_dpt.modeling_tipsv2_dpt": (
                "Tipsv2DptDensePredictorOutput Tipsv2DptNormalEstimatorOutput"
            ),
            "transformers.models.trajectory_transformer.modeling_trajectory_transformer": "TrajectoryTransformerOutput",
            "transformers.models.transfo_xl.modeling_transfo_xl": (
                "TransfoXLLMHeadModelOutput TransfoXLModelOutput TransfoXLSequenceClassifierOutputWithPast"
            ),
            "transformers.models.tvlt.modeling_tvlt": "TvltDecoderOutput TvltForPreTrainingOutput TvltModelOutput",
            "transformers.models.tvp.modeling_tvp": "TvpVideoGroundingOutput",
            "transformers.models.udop.modeling_udop": "BaseModelOutputWithAttentionMask",
            "transformers.models.ultravbert.modeling_ultravbert": "UltraVBertMaskedLMOutput",
            "transformers.models.unispeech.modeling_unispeech": "UniSpeechForPreTrainingOutput",
            "transformers.models.unispeech_sat.modeling_unispeech_sat": "UniSpeechSatForPreTrainingOutput",
            "transformers.models.univnet.modeling_univnet": "UnivNetModelOutput",
            "transformers.models.unlimited_ocr.modeling_unlimited_ocr": (
                "UnlimitedOcrCausalLMOutputWithPast UnlimitedOcrModelOutputWithPast UnlimitedOcrModelOutputWithPooling"
            ),
            "transformers.models.vibevoice.modeling_vibevoice": (
                "VibeVoiceBaseModelOutputWithPast VibeVoiceCausalLMOutputWithPast"
            ),
            "transformers.models.vibevoice_acoustic_tokenizer.modeling_vibevoice_acoustic_tokenizer": (
                "VibeVoiceAcousticTokenizerDecoderOutput VibeVoiceAcousticTokenizerEncoderOutput "
                "VibeVoiceAcousticTokenizerOutput"
            ),
            "transformers.models.vibevoice_asr.modeling_vibevoice_asr": (
                "VibeVoiceAsrCausalLMOutputWithPast VibeVoiceAsrModelOutputWithPast"
            ),
            "transformers.models.video_llama_3.modeling_video_llama_3": (
                "VideoLlama3CausalLMOutputWithPast VideoLlama3ModelOutputWithPast"
            ),
            "transformers.models.video_llava.modeling_video_llava": (
                "VideoLlavaCausalLMOutputWithPast VideoLlavaModelOutputWithPast"
            ),
            "transformers.models.videomae.modeling_videomae": "VideoMAEDecoderOutput VideoMAEForPreTrainingOutput",
            "transformers.models.videomt.modeling_videomt": "VideomtForUniversalSegmentationOutput",
            "transformers.models.videoprism.modeling_videoprism": (
                "BaseModelOutputWithSpatialAndTemporalStates VideoPrismClipOutput"
            ),
            "transformers.models.vilt.modeling_vilt": "ViltForImagesAndTextClassificationOutput",
            "transformers.models.vipllava.modeling_vipllava": (
                "VipLlavaCausalLMOutputWithPast VipLlavaModelOutputWithPast"
            ),
            "transformers.models.visual_bert.modeling_visual_bert": "VisualBertForPreTrainingOutput",
            "transformers.models.vit_mae.modeling_vit_mae": (
                "ViTMAEDecoderOutput ViTMAEForPreTrainingOutput ViTMAEModelOutput"
            ),
            "transformers.models.vitmatte.modeling_vitmatte": "ImageMattingOutput",
            "transformers.models.vitpose.modeling_vitpose": "VitPoseEstimatorOutput",
            "transformers.models.vits.modeling_vits": "VitsModelOutput VitsTextEncoderOutput",
            "transformers.models.vjepa2.modeling_vjepa2": (
                "VJEPA2WithMaskedInputModelOutput VJEPA2WithMaskedInputPredictorOutput"
            ),
            "transformers.models.voxtral.modeling_voxtral": "VoxtralModelOutputWithPast",
            "transformers.models.voxtral_realtime.modeling_voxtral_realtime": (
                "VoxtralRealtimeCausalLMOutputWithPast VoxtralRealtimeEncoderOutput VoxtralRealtimeModelOutputWithPast"
            ),
            "transformers.models.wav2vec2.modeling_wav2vec2": "Wav2Vec2ForPreTrainingOutput",
            "transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer": (
                "Wav2Vec2ConformerForPreTrainingOutput"
            ),
            "transformers.models.wavtokenizer.modeling_wavtokenizer": (
                "WavTokenizerDecoderOutput WavTokenizerEncoderOutput WavTokenizerOutput"
            ),
            "transformers.models.x_clip.modeling_x_clip": "XCLIPOutput",
            "transformers.models.xcodec.modeling_xcodec": "XcodecDecoderOutput XcodecEncoderOutput XcodecOutput",
            "transformers.models.xcodec2.modeling_xcodec2": "Xcodec2DecoderOutput Xcodec2EncoderOutput Xcodec2Output",
            "transformers.models.xlm.modeling_xlm": "XLMForQuestionAnsweringOutput XLMSquadHeadOutput",
            "transformers.models.xlm_prophetnet.modeling_xlm_prophetnet": (
                "XLMProphetNetDecoderLMOutput XLMProphetNetDecoderModelOutput XLMProphetNetSeq2SeqLMOutput "
                "XLMProphetNetSeq2SeqModelOutput"
            ),
            "transformers.models.xlnet.modeling_xlnet": (
                "XLNetForMultipleChoiceOutput XLNetForQuestionAnsweringOutput XLNetForQuestionAnsweringSimpleOutput "
                "XLNetForSequenceClassificationOutput XLNetForTokenClassificationOutput XLNetLMHeadModelOutput "
                "XLNetModelOutput"
            ),
            "transformers.models.xlstm.modeling_xlstm": "xLSTMCausalLMOutput xLSTMOutput",
            "transformers.models.yolos.modeling_yolos": "YolosObjectDetectionOutput",
            "transformers.models.zoedepth.modeling_zoedepth": "ZoeDepthDepthEstimatorOutput",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.FILL}),
        call=OUTPUT,
        keys=PLAIN_NAME,
        why="a dict whose items are attributes too: no key is a dunder, and the first field holds tensors",
        source=SOURCE,
    ),
)
