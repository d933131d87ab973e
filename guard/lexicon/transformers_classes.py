"""transformers: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.hf_states import (
    BASIC,
    CONFIG,
    CONFIG_WITH_TEXT,
    DATA,
    OUTPUT,
    PIECES,
    PLAIN_NAME,
    TOKENIZER,
    UNOPENED,
)
from guard.lexicon.states import EXCEPTION, NO_ARGUMENTS, ONE_VALUE
from guard.lexicon.torch_nn import MODULE_STATE
from guard.lexicon.torch_optim import OPTIMIZER_STATE

SOURCE = "transformers 4.30.2, transformers 4.57.6, transformers 5.24.0; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "transformers.backbone_utils": "BackboneConfigMixin",
            "transformers.cache_utils": (
                "BaseQuantizedLayer CacheLayerMixin DummyLayer DynamicIndexedLayer DynamicLayer Fp8QuantizedLayer "
                "QuantizedLayer"
            ),
            "transformers.commands": "BaseTransformersCLICommand",
            "transformers.core_model_loading": (
                "Chunk Concatenate Conv3dToLinear ConversionOps ErnieFuseAndSplitTextVisionExperts "
                "ErnieSplitAndDecoupleTextVisionExperts Inkling2LoopDequantizeExperts Inkling2LoopMergeMessageQueries "
                "Inkling2UnpadVocab Interleave LinearToConv3d MergeModulelist PermuteForRope Split SplitModulelist "
                "Transpose _IdentityOp"
            ),
            "transformers.data.data_collator": "DataCollatorMixin",
            "transformers.data.processors.squad": "SquadFeatures SquadProcessor SquadV1Processor SquadV2Processor",
            "transformers.data.processors.utils": "DataProcessor",
            "transformers.data.processors.xnli": "XnliProcessor",
            "transformers.decision.modeling_utils": "DecisionMixin",
            "transformers.fusion_mapping": "ModuleFusionSpec PatchEmbeddingsFusionSpec",
            "transformers.generation.beam_search": "BeamScorer",
            "transformers.generation.candidate_generator": "AssistantVocabTranslatorCache CandidateGenerator",
            "transformers.generation.logits_process": (
                "ForcedBOSTokenLogitsProcessor InfNanRemoveLogitsProcessor LogitNormalization LogitsProcessor "
                "LogitsWarper PrefixConstrainedLogitsProcessor UnbatchedClassifierFreeGuidanceLogitsProcessor "
                "WhisperNoSpeechDetection"
            ),
            "transformers.generation.stopping_criteria": "ConfidenceCriteria MaxLengthCriteria StoppingCriteria",
            "transformers.generation.streamers": "BaseStreamer TextStreamer",
            "transformers.generation.utils": "GenerationMixin StopCheck",
            "transformers.generation.watermarking": "SynthIDTextWatermarkDetector",
            "transformers.hyperparameter_search": (
                "HyperParamSearchBackendBase OptunaBackend RayTuneBackend SigOptBackend WandbBackend"
            ),
            "transformers.image_transforms": "NumpyToTensor",
            "transformers.image_utils": "ImageFeatureExtractionMixin",
            "transformers.loss.loss_for_object_detection": "NestedTensor",
            "transformers.modeling_rope_utils": "RotaryEmbeddingConfigMixin",
            "transformers.modeling_utils": "EmbeddingAccessMixin ModuleUtilsMixin",
            "transformers.models.bert.tokenization_bert": "WordpieceTokenizer",
            "transformers.models.bert.tokenization_bert_legacy": "WordpieceTokenizer",
            "transformers.models.bert_japanese.tokenization_bert_japanese": "CharacterTokenizer WordpieceTokenizer",
            "transformers.models.bertweet.tokenization_bertweet": "TweetTokenizer",
            "transformers.models.convbert.tokenization_convbert": "WordpieceTokenizer",
            "transformers.models.cpmant.tokenization_cpmant": "WordpieceTokenizer",
            "transformers.models.csm.generation_csm": "CsmGenerationMixin",
            "transformers.models.deprecated.realm.retrieval_realm": "RealmRetriever",
            "transformers.models.deprecated.realm.tokenization_realm": "WordpieceTokenizer",
            "transformers.models.deprecated.retribert.tokenization_retribert": "WordpieceTokenizer",
            "transformers.models.deprecated.tapex.tokenization_tapex": "IndexedRowTableLinearize",
            "transformers.models.dia.generation_dia": "DiaGenerationMixin",
            "transformers.models.diffusion_gemma.generation_diffusion_gemma": (
                "DiffusionGemmaAdaptiveStopping DiffusionGemmaGenerationMixin "
                "LinearTemperatureScheduleLogitsProcessor StableAndConfidentStoppingCriteria"
            ),
            "transformers.models.distilbert.tokenization_distilbert": "WordpieceTokenizer",
            "transformers.models.dpr.tokenization_dpr": "CustomDPRReaderTokenizerMixin",
            "transformers.models.dpr.tokenization_dpr_fast": "CustomDPRReaderTokenizerMixin",
            "transformers.models.electra.tokenization_electra": "WordpieceTokenizer",
            "transformers.models.esm.openfold_utils.chunk_utils": "ChunkSizeTuner",
            "transformers.models.esmfold2.generation_esmfold2": "EsmFold2FoldingMixin",
            "transformers.models.funnel.tokenization_funnel": "WordpieceTokenizer",
            "transformers.models.gradium_phonon_tts.generation_gradium_phonon_tts": "GradiumPhononTTSGenerationMixin",
            "transformers.models.higgs_audio_v2.generation_higgs_audio_v2": "HiggsAudioV2GenerationMixin",
            "transformers.models.layoutlm.tokenization_layoutlm": "WordpieceTokenizer",
            "transformers.models.layoutlmv2.tokenization_layoutlmv2": "WordpieceTokenizer",
            "transformers.models.lxmert.tokenization_lxmert": "WordpieceTokenizer",
            "transformers.models.mobilebert.tokenization_mobilebert": "WordpieceTokenizer",
            "transformers.models.mpnet.tokenization_mpnet": "WordpieceTokenizer",
            "transformers.models.nemotron3_5_asr.generation_nemotron3_5_asr": (
                "Nemotron3_5AsrGenerationMixin Nemotron3_5AsrRNNTDecoderCache"
            ),
            "transformers.models.nemotron_asr_streaming.generation_nemotron_asr_streaming": (
                "NemotronAsrStreamingGenerationMixin NemotronAsrStreamingRNNTDecoderCache"
            ),
            "transformers.models.parakeet.generation_parakeet": (
                "EncoderExhaustedCriteria ParakeetRNNTDecoderCache ParakeetRNNTGenerationMixin "
                "ParakeetTDTDecoderCache ParakeetTDTGenerationMixin"
            ),
            "transformers.models.pocket_tts.generation_pocket_tts": (
                "PocketTTSEosThresholdCriteria PocketTTSGenerationMixin"
            ),
            "transformers.models.prophetnet.tokenization_prophetnet": "WordpieceTokenizer",
            "transformers.models.rag.retrieval_rag": "Index",
            "transformers.models.realm.retrieval_realm": "RealmRetriever",
            "transformers.models.realm.tokenization_realm": "WordpieceTokenizer",
            "transformers.models.retribert.tokenization_retribert": "WordpieceTokenizer",
            "transformers.models.roc_bert.tokenization_roc_bert": "RoCBertWordpieceTokenizer",
            "transformers.models.roformer.tokenization_roformer": "WordpieceTokenizer",
            "transformers.models.speecht5.number_normalizer": "EnglishNumberNormalizer",
            "transformers.models.splinter.tokenization_splinter": "WordpieceTokenizer",
            "transformers.models.squeezebert.tokenization_squeezebert": "WordpieceTokenizer",
            "transformers.models.tapas.tokenization_tapas": "WordpieceTokenizer",
            "transformers.models.tapex.tokenization_tapex": "IndexedRowTableLinearize",
            "transformers.models.unlimited_ocr.generation_unlimited_ocr": "UnlimitedOcrGenerationMixin",
            "transformers.models.vibevoice.generation_vibevoice": "VibeVoiceGenerationMixin",
            "transformers.models.whisper.english_normalizer": "EnglishSpellingNormalizer",
            "transformers.models.whisper.generation_whisper": "WhisperGenerationMixin",
            "transformers.onnx.features": "FeaturesManager",
            "transformers.optimization": "StreamingAverage",
            "transformers.pipelines.base": "ArgumentHandler PipelineRegistry _ScikitCompat",
            "transformers.pipelines.pt_utils": "KeyDataset KeyPairDataset PipelineDataset",
            "transformers.pipelines.question_answering": "QuestionAnsweringArgumentHandler",
            "transformers.pipelines.table_question_answering": "TableQuestionAnsweringArgumentHandler",
            "transformers.pipelines.token_classification": "TokenClassificationArgumentHandler",
            "transformers.pipelines.zero_shot_classification": "ZeroShotClassificationArgumentHandler",
            "transformers.quantizers.auto": "AutoHfQuantizer AutoQuantizationConfig",
            "transformers.tools.base": "Tool",
            "transformers.tools.evaluate_agent": "Problem",
            "transformers.trainer_callback": (
                "DefaultFlowCallback EarlyStoppingCallback ExportableState PrinterCallback ProgressCallback "
                "TrainerCallback"
            ),
            "transformers.trainer_jit_checkpoint": "CheckpointManager JITCheckpointCallback",
            "transformers.trainer_pt_utils": "EvalLoopContainer IterableDatasetShard",
            "transformers.trainer_utils": "RemoveColumnsCollator",
            "transformers.utils.auto_docstring": (
                "ClassAttrs ClassDocstring ConfigArgs ImageProcessorArgs ModelArgs ModelForArgs "
                "ModelForArgs.ForCausalLM ModelForArgs.ForDepthEstimation ModelForArgs.ForImageClassification "
                "ModelForArgs.ForMaskedLM ModelForArgs.ForMultipleChoice ModelForArgs.ForObjectDetection "
                "ModelForArgs.ForSemanticSegmentation ModelForArgs.ForSequenceClassification "
                "ModelForArgs.ForTokenClassification ModelOutputArgs ProcessorArgs VideoProcessorArgs _EmptyArgs"
            ),
            "transformers.utils.hp_naming": "TrialShortNamer",
            "transformers.utils.hub": "PushToHubMixin",
            "transformers.utils.import_utils": "_LegacyModuleAliasFinder",
            "transformers.utils.logging": "_tqdm_cls",
            "transformers.utils.network_logging": "NetworkDebugPlugin",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.generation.configuration_utils": "SynthIDTextWatermarkingConfig WatermarkingConfig",
            "transformers.masking_utils": "AttentionMaskInterface",
            "transformers.modeling_utils": "AttentionInterface",
            "transformers.utils.generic": "GeneralInterface",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.backbone_utils": "BackboneMixin",
            "transformers.cache_utils": (
                "Cache ChunkedSlidingLayer DFlashCache DynamicCache DynamicSlidingWindowLayer EncoderDecoderCache "
                "HQQQuantizedCache HQQQuantizedLayer HybridCache HybridChunkedCache "
                "LinearAttentionAndFullAttentionLayer LinearAttentionAndSlidingWindowAttentionLayer "
                "LinearAttentionAndStaticFullAttentionLayer LinearAttentionAndStaticSlidingWindowAttentionLayer "
                "LinearAttentionCacheLayerMixin LinearAttentionLayer MtpCache OffloadedCache OffloadedHybridCache "
                "OffloadedStaticCache QuantizedCache QuantoQuantizedCache QuantoQuantizedLayer SinkCache "
                "SlidingWindowCache SlidingWindowLayer StaticCache StaticIndexedLayer StaticLayer "
                "StaticSlidingWindowLayer"
            ),
            "transformers.configuration_utils": "SubConfigSpec",
            "transformers.core_model_loading": "VisionFuseAndPermuteForRope VisionUnfuseAndPermuteForRope",
            "transformers.data.datasets.glue": "GlueDataset",
            "transformers.data.datasets.language_modeling": (
                "LineByLineTextDataset LineByLineWithRefDataset LineByLineWithSOPTextDataset TextDataset "
                "TextDatasetForNextSentencePrediction"
            ),
            "transformers.data.datasets.squad": "SquadDataset",
            "transformers.data.processors.glue": (
                "ColaProcessor MnliMismatchedProcessor MnliProcessor MrpcProcessor QnliProcessor QqpProcessor "
                "RteProcessor Sst2Processor StsbProcessor WnliProcessor"
            ),
            "transformers.data.processors.squad": "SquadExample SquadResult",
            "transformers.data.processors.utils": "SingleSentenceClassificationProcessor",
            "transformers.debug_utils": "DebugUnderflowOverflow",
            "transformers.deepspeed": "HfDeepSpeedConfig HfTrainerDeepSpeedConfig",
            "transformers.feature_extraction_sequence_utils": "SequenceFeatureExtractor",
            "transformers.feature_extraction_utils": "FeatureExtractionMixin",
            "transformers.fusion_mapping": "_FusedPatchEmbeddingMixin",
            "transformers.generation.beam_constraints": (
                "Constraint ConstraintListState DisjunctiveConstraint DisjunctiveTrie PhrasalConstraint"
            ),
            "transformers.generation.beam_search": "BeamHypotheses BeamSearchScorer ConstrainedBeamSearchScorer",
            "transformers.generation.candidate_generator": (
                "AssistantToTargetTranslator AssistedCandidateGenerator AssistedCandidateGeneratorDifferentTokenizers "
                "DFlashTokenCandidateGenerator EarlyExitCandidateGenerator MTPCandidateGenerator "
                "PromptLookupCandidateGenerator SinglePositionMultiTokenCandidateGenerator "
                "UniversalSpeculativeDecodingGenerator"
            ),
            "transformers.generation.logits_process": (
                "AlternatingCodebooksLogitsProcessor BarkEosPrioritizerLogitsProcessor "
                "ClassifierFreeGuidanceLogitsProcessor DiaClassifierFreeGuidanceLogitsProcessor "
                "DiaEOSChannelFilterLogitsProcessor DiaEOSDelayPatternLogitsProcessor "
                "EncoderNoRepeatNGramLogitsProcessor EncoderRepetitionPenaltyLogitsProcessor EpsilonLogitsWarper "
                "EtaLogitsWarper ExponentialDecayLengthPenalty ForceTokensLogitsProcessor "
                "ForcedEOSTokenLogitsProcessor HammingDiversityLogitsProcessor MinLengthLogitsProcessor "
                "MinNewTokensLengthLogitsProcessor MinPLogitsWarper NoBadWordsLogitsProcessor "
                "NoRepeatNGramLogitsProcessor RepetitionPenaltyLogitsProcessor SequenceBiasLogitsProcessor "
                "SuppressTokensAtBeginLogitsProcessor SuppressTokensLogitsProcessor "
                "SynthIDTextWatermarkLogitsProcessor SynthIDTextWatermarkState TemperatureLogitsWarper "
                "TopHLogitsWarper TopKLogitsWarper TopPLogitsWarper TypicalLogitsWarper WatermarkLogitsProcessor "
                "WhisperTimeStampLogitsProcessor"
            ),
            "transformers.generation.stopping_criteria": (
                "EosTokenCriteria MaxNewTokensCriteria MaxTimeCriteria StopStringCriteria"
            ),
            "transformers.generation.streamers": "AsyncTextIteratorStreamer TextDiffusionStreamer TextIteratorStreamer",
            "transformers.generation.utils": "DeferredStopCheck",
            "transformers.generation.watermarking": "WatermarkDetector",
            "transformers.image_processing_backends": "PilBackend TorchvisionBackend",
            "transformers.image_processing_base": "ImageProcessingMixin",
            "transformers.image_processing_utils": "BaseImageProcessor ImageProcessingMixin",
            "transformers.image_processing_utils_fast": "BaseImageProcessorFast",
            "transformers.integrations": (
                "AzureMLCallback ClearMLCallback CodeCarbonCallback CometCallback FlyteCallback TensorBoardCallback "
                "WandbCallback"
            ),
            "transformers.modeling_gguf_pytorch_utils": (
                "BloomTensorProcessor GPT2TensorProcessor Gemma2TensorProcessor GptOssTensorProcessor "
                "Lfm2TensorProcessor LlamaTensorProcessor MambaTensorProcessor MiniMaxM2TensorProcessor "
                "NemotronTensorProcessor Qwen2MoeTensorProcessor T5TensorProcessor TensorProcessor"
            ),
            "transformers.modeling_layers": (
                "GenericForQuestionAnswering GenericForSequenceClassification GenericForTokenClassification"
            ),
            "transformers.models.albert.configuration_albert": "AlbertOnnxConfig",
            "transformers.models.align.processing_align": "AlignProcessor",
            "transformers.models.altclip.processing_altclip": "AltCLIPProcessor",
            "transformers.models.apertus1p5.image_processing_apertus1p5": "Apertus1p5ImageProcessor",
            "transformers.models.apertus1p5.processing_apertus1p5": "Apertus1p5Processor",
            "transformers.models.aria.image_processing_aria": "AriaImageProcessor",
            "transformers.models.aria.image_processing_pil_aria": "AriaImageProcessorPil",
            "transformers.models.aria.processing_aria": "AriaProcessor",
            "transformers.models.audio_spectrogram_transformer.feature_extraction_audio_spectrogram_transformer": (
                "ASTFeatureExtractor"
            ),
            "transformers.models.audioflamingo3.processing_audioflamingo3": "AudioFlamingo3Processor",
            "transformers.models.auto.auto_factory": "_BaseAutoBackboneClass _BaseAutoModelClass",
            "transformers.models.auto.configuration_auto": "AutoConfig",
            "transformers.models.auto.feature_extraction_auto": "AutoFeatureExtractor",
            "transformers.models.auto.image_processing_auto": "AutoImageProcessor",
            "transformers.models.auto.processing_auto": "AutoProcessor",
            "transformers.models.auto.tokenization_auto": "AutoTokenizer",
            "transformers.models.auto.video_processing_auto": "AutoVideoProcessor",
            "transformers.models.aya_vision.processing_aya_vision": "AyaVisionProcessor",
            "transformers.models.bark.processing_bark": "BarkProcessor",
            "transformers.models.bart.configuration_bart": "BartOnnxConfig",
            "transformers.models.beit.configuration_beit": "BeitOnnxConfig",
            "transformers.models.beit.feature_extraction_beit": "BeitFeatureExtractor",
            "transformers.models.beit.image_processing_beit": "BeitImageProcessor",
            "transformers.models.beit.image_processing_beit_fast": "BeitImageProcessorFast",
            "transformers.models.beit.image_processing_pil_beit": "BeitImageProcessorPil",
            "transformers.models.bert.configuration_bert": "BertOnnxConfig",
            "transformers.models.bert.tokenization_bert": "BasicTokenizer",
            "transformers.models.bert.tokenization_bert_legacy": "BasicTokenizer",
            "transformers.models.bert_japanese.tokenization_bert_japanese": (
                "BasicTokenizer JumanppTokenizer MecabTokenizer SentencepieceTokenizer SudachiTokenizer"
            ),
            "transformers.models.big_bird.configuration_big_bird": "BigBirdOnnxConfig",
            "transformers.models.bigbird_pegasus.configuration_bigbird_pegasus": "BigBirdPegasusOnnxConfig",
            "transformers.models.bit.image_processing_bit": "BitImageProcessor",
            "transformers.models.bit.image_processing_bit_fast": "BitImageProcessorFast",
            "transformers.models.bit.image_processing_pil_bit": "BitImageProcessorPil",
            "transformers.models.blenderbot.configuration_blenderbot": "BlenderbotOnnxConfig",
            "transformers.models.blenderbot_small.configuration_blenderbot_small": "BlenderbotSmallOnnxConfig",
            "transformers.models.blip.image_processing_blip": "BlipImageProcessor",
            "transformers.models.blip.image_processing_blip_fast": "BlipImageProcessorFast",
            "transformers.models.blip.image_processing_pil_blip": "BlipImageProcessorPil",
            "transformers.models.blip.processing_blip": "BlipProcessor",
            "transformers.models.blip_2.processing_blip_2": "Blip2Processor",
            "transformers.models.bloom.configuration_bloom": "BloomOnnxConfig",
            "transformers.models.bridgetower.image_processing_bridgetower": "BridgeTowerImageProcessor",
            "transformers.models.bridgetower.image_processing_bridgetower_fast": "BridgeTowerImageProcessorFast",
            "transformers.models.bridgetower.image_processing_pil_bridgetower": "BridgeTowerImageProcessorPil",
            "transformers.models.bridgetower.processing_bridgetower": "BridgeTowerProcessor",
            "transformers.models.bros.processing_bros": "BrosProcessor",
            "transformers.models.camembert.configuration_camembert": "CamembertOnnxConfig",
            "transformers.models.canary.processing_canary": "CanaryProcessor",
            "transformers.models.chameleon.image_processing_chameleon": "ChameleonImageProcessor",
            "transformers.models.chameleon.image_processing_chameleon_fast": "ChameleonImageProcessorFast",
            "transformers.models.chameleon.image_processing_pil_chameleon": "ChameleonImageProcessorPil",
            "transformers.models.chameleon.processing_chameleon": "ChameleonProcessor",
            "transformers.models.chinese_clip.configuration_chinese_clip": "ChineseCLIPOnnxConfig",
            "transformers.models.chinese_clip.feature_extraction_chinese_clip": "ChineseCLIPFeatureExtractor",
            "transformers.models.chinese_clip.image_processing_chinese_clip": "ChineseCLIPImageProcessor",
            "transformers.models.chinese_clip.image_processing_chinese_clip_fast": "ChineseCLIPImageProcessorFast",
            "transformers.models.chinese_clip.image_processing_pil_chinese_clip": "ChineseCLIPImageProcessorPil",
            "transformers.models.chinese_clip.processing_chinese_clip": "ChineseCLIPProcessor",
            "transformers.models.chmv2.image_processing_chmv2": "CHMv2ImageProcessor",
            "transformers.models.clap.feature_extraction_clap": "ClapFeatureExtractor",
            "transformers.models.clap.processing_clap": "ClapProcessor",
            "transformers.models.clip.configuration_clip": "CLIPOnnxConfig",
            "transformers.models.clip.feature_extraction_clip": "CLIPFeatureExtractor",
            "transformers.models.clip.image_processing_clip": "CLIPImageProcessor",
            "transformers.models.clip.image_processing_clip_fast": "CLIPImageProcessorFast",
            "transformers.models.clip.image_processing_pil_clip": "CLIPImageProcessorPil",
            "transformers.models.clip.processing_clip": "CLIPProcessor",
            "transformers.models.clip.tokenization_clip": "BasicTokenizer",
            "transformers.models.clipseg.processing_clipseg": "CLIPSegProcessor",
            "transformers.models.clvp.feature_extraction_clvp": "ClvpFeatureExtractor",
            "transformers.models.clvp.number_normalizer": "EnglishNormalizer",
            "transformers.models.clvp.processing_clvp": "ClvpProcessor",
            "transformers.models.codegen.configuration_codegen": "CodeGenOnnxConfig",
            "transformers.models.cohere2_vision.image_processing_cohere2_vision": "Cohere2VisionImageProcessor",
            "transformers.models.cohere2_vision.image_processing_cohere2_vision_fast": (
                "Cohere2VisionImageProcessorFast"
            ),
            "transformers.models.cohere2_vision.processing_cohere2_vision": "Cohere2VisionProcessor",
            "transformers.models.cohere_asr.feature_extraction_cohere_asr": "CohereAsrFeatureExtractor",
            "transformers.models.cohere_asr.processing_cohere_asr": "CohereAsrProcessor",
            "transformers.models.cohere_compass.image_processing_cohere_compass": "CohereCompassImageProcessor",
            "transformers.models.cohere_compass.image_processing_pil_cohere_compass": "CohereCompassImageProcessorPil",
            "transformers.models.cohere_compass.processing_cohere_compass": "CohereCompassProcessor",
            "transformers.models.cohere_compass.video_processing_cohere_compass": "CohereCompassVideoProcessor",
            "transformers.models.colmodernvbert.processing_colmodernvbert": "ColModernVBertProcessor",
            "transformers.models.colpali.processing_colpali": "ColPaliProcessor",
            "transformers.models.colqwen2.processing_colqwen2": "ColQwen2Processor",
            "transformers.models.conditional_detr.configuration_conditional_detr": "ConditionalDetrOnnxConfig",
            "transformers.models.conditional_detr.feature_extraction_conditional_detr": (
                "ConditionalDetrFeatureExtractor"
            ),
            "transformers.models.conditional_detr.image_processing_conditional_detr": "ConditionalDetrImageProcessor",
            "transformers.models.conditional_detr.image_processing_conditional_detr_fast": (
                "ConditionalDetrImageProcessorFast"
            ),
            "transformers.models.conditional_detr.image_processing_pil_conditional_detr": (
                "ConditionalDetrImageProcessorPil"
            ),
            "transformers.models.convbert.configuration_convbert": "ConvBertOnnxConfig",
            "transformers.models.convbert.tokenization_convbert": "BasicTokenizer",
            "transformers.models.convnext.configuration_convnext": "ConvNextOnnxConfig",
            "transformers.models.convnext.feature_extraction_convnext": "ConvNextFeatureExtractor",
            "transformers.models.convnext.image_processing_convnext": "ConvNextImageProcessor",
            "transformers.models.convnext.image_processing_convnext_fast": "ConvNextImageProcessorFast",
            "transformers.models.convnext.image_processing_pil_convnext": "ConvNextImageProcessorPil",
            "transformers.models.cosmos3_edge.image_processing_cosmos3_edge": "Cosmos3EdgeImageProcessor",
            "transformers.models.cosmos3_edge.image_processing_pil_cosmos3_edge": "Cosmos3EdgeImageProcessorPil",
            "transformers.models.cosmos3_edge.processing_cosmos3_edge": "Cosmos3EdgeProcessor",
            "transformers.models.cosmos3_edge.video_processing_cosmos3_edge": "Cosmos3EdgeVideoProcessor",
            "transformers.models.csm.processing_csm": "CsmProcessor",
            "transformers.models.dac.feature_extraction_dac": "DacFeatureExtractor",
            "transformers.models.data2vec.configuration_data2vec_text": "Data2VecTextOnnxConfig",
            "transformers.models.data2vec.configuration_data2vec_vision": "Data2VecVisionOnnxConfig",
            "transformers.models.deberta.configuration_deberta": "DebertaOnnxConfig",
            "transformers.models.deberta_v2.configuration_deberta_v2": "DebertaV2OnnxConfig",
            "transformers.models.deepseek_ocr2.image_processing_deepseek_ocr2": "DeepseekOcr2ImageProcessor",
            "transformers.models.deepseek_ocr2.image_processing_pil_deepseek_ocr2": "DeepseekOcr2ImageProcessorPil",
            "transformers.models.deepseek_ocr2.processing_deepseek_ocr2": "DeepseekOcr2Processor",
            "transformers.models.deepseek_vl.image_processing_deepseek_vl": "DeepseekVLImageProcessor",
            "transformers.models.deepseek_vl.image_processing_deepseek_vl_fast": "DeepseekVLImageProcessorFast",
            "transformers.models.deepseek_vl.image_processing_pil_deepseek_vl": "DeepseekVLImageProcessorPil",
            "transformers.models.deepseek_vl.processing_deepseek_vl": "DeepseekVLProcessor",
            "transformers.models.deepseek_vl_hybrid.image_processing_deepseek_vl_hybrid": (
                "DeepseekVLHybridImageProcessor"
            ),
            "transformers.models.deepseek_vl_hybrid.image_processing_deepseek_vl_hybrid_fast": (
                "DeepseekVLHybridImageProcessorFast"
            ),
            "transformers.models.deepseek_vl_hybrid.image_processing_pil_deepseek_vl_hybrid": (
                "DeepseekVLHybridImageProcessorPil"
            ),
            "transformers.models.deepseek_vl_hybrid.processing_deepseek_vl_hybrid": "DeepseekVLHybridProcessor",
            "transformers.models.deformable_detr.feature_extraction_deformable_detr": "DeformableDetrFeatureExtractor",
            "transformers.models.deformable_detr.image_processing_deformable_detr": "DeformableDetrImageProcessor",
            "transformers.models.deformable_detr.image_processing_deformable_detr_fast": (
                "DeformableDetrImageProcessorFast"
            ),
            "transformers.models.deformable_detr.image_processing_pil_deformable_detr": (
                "DeformableDetrImageProcessorPil"
            ),
            "transformers.models.deit.configuration_deit": "DeiTOnnxConfig",
            "transformers.models.deit.feature_extraction_deit": "DeiTFeatureExtractor",
            "transformers.models.deit.image_processing_deit": "DeiTImageProcessor",
            "transformers.models.deit.image_processing_deit_fast": "DeiTImageProcessorFast",
            "transformers.models.deit.image_processing_pil_deit": "DeiTImageProcessorPil",
            "transformers.models.deprecated.deta.image_processing_deta": "DetaImageProcessor",
            "transformers.models.deprecated.deta.modeling_deta": "DetaMatcher",
            "transformers.models.deprecated.efficientformer.image_processing_efficientformer": (
                "EfficientFormerImageProcessor"
            ),
            "transformers.models.deprecated.gptsan_japanese.tokenization_gptsan_japanese": "SubWordJapaneseTokenizer",
            "transformers.models.deprecated.graphormer.collating_graphormer": "GraphormerDataCollator",
            "transformers.models.deprecated.mctct.feature_extraction_mctct": "MCTCTFeatureExtractor",
            "transformers.models.deprecated.mctct.processing_mctct": "MCTCTProcessor",
            "transformers.models.deprecated.mega.configuration_mega": "MegaOnnxConfig",
            "transformers.models.deprecated.mmbt.configuration_mmbt": "MMBTConfig",
            "transformers.models.deprecated.realm.retrieval_realm": "ScaNNSearcher",
            "transformers.models.deprecated.realm.tokenization_realm": "BasicTokenizer",
            "transformers.models.deprecated.retribert.tokenization_retribert": "BasicTokenizer",
            "transformers.models.deprecated.speech_to_text_2.processing_speech_to_text_2": "Speech2Text2Processor",
            "transformers.models.deprecated.transfo_xl.tokenization_transfo_xl": (
                "LMMultiFileIterator LMOrderedIterator LMShuffledIterator TransfoXLCorpus"
            ),
            "transformers.models.deprecated.tvlt.feature_extraction_tvlt": "TvltFeatureExtractor",
            "transformers.models.deprecated.tvlt.image_processing_tvlt": "TvltImageProcessor",
            "transformers.models.deprecated.tvlt.processing_tvlt": "TvltProcessor",
            "transformers.models.deprecated.vit_hybrid.image_processing_vit_hybrid": "ViTHybridImageProcessor",
            "transformers.models.depth_pro.image_processing_depth_pro": "DepthProImageProcessor",
            "transformers.models.depth_pro.image_processing_depth_pro_fast": "DepthProImageProcessorFast",
            "transformers.models.detr.configuration_detr": "DetrOnnxConfig",
            "transformers.models.detr.feature_extraction_detr": "DetrFeatureExtractor",
            "transformers.models.detr.image_processing_detr": "DetrImageProcessor",
            "transformers.models.detr.image_processing_detr_fast": "DetrImageProcessorFast",
            "transformers.models.detr.image_processing_pil_detr": "DetrImageProcessorPil",
            "transformers.models.dia.feature_extraction_dia": "DiaFeatureExtractor",
            "transformers.models.dia.processing_dia": "DiaProcessor",
            "transformers.models.diffusion_gemma.generation_diffusion_gemma": "EntropyBoundSampler",
            "transformers.models.dinov2.configuration_dinov2": "Dinov2OnnxConfig",
            "transformers.models.dinov3_vit.image_processing_dinov3_vit": "DINOv3ViTImageProcessor",
            "transformers.models.dinov3_vit.image_processing_dinov3_vit_fast": "DINOv3ViTImageProcessorFast",
            "transformers.models.distilbert.configuration_distilbert": "DistilBertOnnxConfig",
            "transformers.models.distilbert.tokenization_distilbert": "BasicTokenizer",
            "transformers.models.donut.feature_extraction_donut": "DonutFeatureExtractor",
            "transformers.models.donut.image_processing_donut": "DonutImageProcessor",
            "transformers.models.donut.image_processing_donut_fast": "DonutImageProcessorFast",
            "transformers.models.donut.image_processing_pil_donut": "DonutImageProcessorPil",
            "transformers.models.donut.processing_donut": "DonutProcessor",
            "transformers.models.dots3_note.feature_extraction_dots3_note": "Dots3NoteFeatureExtractor",
            "transformers.models.dots3_note.processing_dots3_note": "Dots3NoteProcessor",
            "transformers.models.dpt.feature_extraction_dpt": "DPTFeatureExtractor",
            "transformers.models.dpt.image_processing_dpt": "DPTImageProcessor",
            "transformers.models.dpt.image_processing_dpt_fast": "DPTImageProcessorFast",
            "transformers.models.dpt.image_processing_pil_dpt": "DPTImageProcessorPil",
            "transformers.models.efficientloftr.image_processing_efficientloftr": "EfficientLoFTRImageProcessor",
            "transformers.models.efficientloftr.image_processing_efficientloftr_fast": (
                "EfficientLoFTRImageProcessorFast"
            ),
            "transformers.models.efficientloftr.image_processing_pil_efficientloftr": "EfficientLoFTRImageProcessorPil",
            "transformers.models.efficientnet.configuration_efficientnet": "EfficientNetOnnxConfig",
            "transformers.models.efficientnet.image_processing_efficientnet": "EfficientNetImageProcessor",
            "transformers.models.efficientnet.image_processing_efficientnet_fast": "EfficientNetImageProcessorFast",
            "transformers.models.efficientnet.image_processing_pil_efficientnet": "EfficientNetImageProcessorPil",
            "transformers.models.electra.configuration_electra": "ElectraOnnxConfig",
            "transformers.models.electra.tokenization_electra": "BasicTokenizer",
            "transformers.models.embedding_gemma2.processing_embedding_gemma2": "EmbeddingGemma2Processor",
            "transformers.models.embedding_gemma2.video_processing_embedding_gemma2": "EmbeddingGemma2VideoProcessor",
            "transformers.models.emu3.image_processing_emu3": "Emu3ImageProcessor",
            "transformers.models.emu3.processing_emu3": "Emu3Processor",
            "transformers.models.encodec.feature_extraction_encodec": "EncodecFeatureExtractor",
            "transformers.models.eomt.image_processing_eomt": "EomtImageProcessor",
            "transformers.models.eomt.image_processing_eomt_fast": "EomtImageProcessorFast",
            "transformers.models.eomt.image_processing_pil_eomt": "EomtImageProcessorPil",
            "transformers.models.ernie.configuration_ernie": "ErnieOnnxConfig",
            "transformers.models.ernie4_5_vl_moe.image_processing_ernie4_5_vl_moe": (
                "Ernie4_5_VLMoeImageProcessor Ernie4_5_VL_MoeImageProcessor"
            ),
            "transformers.models.ernie4_5_vl_moe.image_processing_pil_ernie4_5_vl_moe": (
                "Ernie4_5_VLMoeImageProcessorPil Ernie4_5_VL_MoeImageProcessorPil"
            ),
            "transformers.models.ernie4_5_vl_moe.processing_ernie4_5_vl_moe": "Ernie4_5_VLMoeProcessor",
            "transformers.models.ernie4_5_vl_moe.video_processing_ernie4_5_vl_moe": "Ernie4_5_VLMoeVideoProcessor",
            "transformers.models.esm.openfold_utils.rigid_utils": "Rigid Rotation",
            "transformers.models.evolla.processing_evolla": "EvollaProcessor",
            "transformers.models.exaone4_5.processing_exaone4_5": "Exaone4_5_Processor",
            "transformers.models.flaubert.configuration_flaubert": "FlaubertOnnxConfig",
            "transformers.models.flava.feature_extraction_flava": "FlavaFeatureExtractor",
            "transformers.models.flava.image_processing_flava": "FlavaImageProcessor FlavaMaskingGenerator",
            "transformers.models.flava.image_processing_flava_fast": "FlavaImageProcessorFast FlavaMaskingGenerator",
            "transformers.models.flava.image_processing_pil_flava": "FlavaImageProcessorPil FlavaMaskingGenerator",
            "transformers.models.flava.processing_flava": "FlavaProcessor",
            "transformers.models.florence2.processing_florence2": "Florence2PostProcessor Florence2Processor",
            "transformers.models.fun_asr_nano.feature_extraction_fun_asr_nano": "FunAsrNanoFeatureExtractor",
            "transformers.models.fun_asr_nano.processing_fun_asr_nano": "FunAsrNanoProcessor",
            "transformers.models.funnel.tokenization_funnel": "BasicTokenizer",
            "transformers.models.fuyu.image_processing_fuyu": "FuyuImageProcessor",
            "transformers.models.fuyu.image_processing_pil_fuyu": "FuyuImageProcessorPil",
            "transformers.models.fuyu.processing_fuyu": "FuyuProcessor",
            "transformers.models.gemma3.image_processing_gemma3": "Gemma3ImageProcessor",
            "transformers.models.gemma3.image_processing_gemma3_fast": "Gemma3ImageProcessorFast",
            "transformers.models.gemma3.image_processing_pil_gemma3": "Gemma3ImageProcessorPil",
            "transformers.models.gemma3.processing_gemma3": "Gemma3Processor",
            "transformers.models.gemma3n.feature_extraction_gemma3n": "Gemma3nAudioFeatureExtractor",
            "transformers.models.gemma3n.processing_gemma3n": "Gemma3nProcessor",
            "transformers.models.gemma4.feature_extraction_gemma4": "Gemma4AudioFeatureExtractor",
            "transformers.models.gemma4.image_processing_gemma4": "Gemma4ImageProcessor",
            "transformers.models.gemma4.image_processing_pil_gemma4": "Gemma4ImageProcessorPil",
            "transformers.models.gemma4.processing_gemma4": "Gemma4Processor",
            "transformers.models.gemma4.video_processing_gemma4": "Gemma4VideoProcessor",
            "transformers.models.gemma4_unified.feature_extraction_gemma4_unified": (
                "Gemma4UnifiedAudioFeatureExtractor"
            ),
            "transformers.models.gemma4_unified.image_processing_gemma4_unified": "Gemma4UnifiedImageProcessor",
            "transformers.models.gemma4_unified.processing_gemma4_unified": "Gemma4UnifiedProcessor",
            "transformers.models.gemma4_unified.video_processing_gemma4_unified": "Gemma4UnifiedVideoProcessor",
            "transformers.models.git.processing_git": "GitProcessor",
            "transformers.models.glm46v.image_processing_glm46v": "Glm46VImageProcessor",
            "transformers.models.glm46v.image_processing_pil_glm46v": "Glm46VImageProcessorPil",
            "transformers.models.glm46v.processing_glm46v": "Glm46VProcessor",
            "transformers.models.glm46v.video_processing_glm46v": "Glm46VVideoProcessor",
            "transformers.models.glm4v.image_processing_glm4v": "Glm4vImageProcessor",
            "transformers.models.glm4v.image_processing_glm4v_fast": "Glm4vImageProcessorFast",
            "transformers.models.glm4v.image_processing_pil_glm4v": "Glm4vImageProcessorPil",
            "transformers.models.glm4v.processing_glm4v": "Glm4vProcessor",
            "transformers.models.glm4v.video_processing_glm4v": "Glm4vVideoProcessor",
            "transformers.models.glm5_next.image_processing_glm5_next": "Glm5NextImageProcessor",
            "transformers.models.glm5_next.image_processing_pil_glm5_next": "Glm5NextImageProcessorPil",
            "transformers.models.glm5_next.processing_glm5_next": "Glm5NextProcessor",
            "transformers.models.glm5_next.video_processing_glm5_next": "Glm5NextVideoProcessor",
            "transformers.models.glm_image.image_processing_glm_image": "GlmImageImageProcessor",
            "transformers.models.glm_image.image_processing_pil_glm_image": "GlmImageImageProcessorPil",
            "transformers.models.glm_image.processing_glm_image": "GlmImageProcessor",
            "transformers.models.glmasr.processing_glmasr": "GlmAsrProcessor",
            "transformers.models.glmga.image_processing_glmga": "GlmgaImageProcessor",
            "transformers.models.glmga.image_processing_pil_glmga": "GlmgaImageProcessorPil",
            "transformers.models.glmga.video_processing_glmga": "GlmgaVideoProcessor",
            "transformers.models.glpn.feature_extraction_glpn": "GLPNFeatureExtractor",
            "transformers.models.glpn.image_processing_glpn": "GLPNImageProcessor",
            "transformers.models.glpn.image_processing_pil_glpn": "GLPNImageProcessorPil",
            "transformers.models.got_ocr2.image_processing_got_ocr2": "GotOcr2ImageProcessor",
            "transformers.models.got_ocr2.image_processing_got_ocr2_fast": "GotOcr2ImageProcessorFast",
            "transformers.models.got_ocr2.image_processing_pil_got_ocr2": "GotOcr2ImageProcessorPil",
            "transformers.models.got_ocr2.processing_got_ocr2": "GotOcr2Processor",
            "transformers.models.gpt2.configuration_gpt2": "GPT2OnnxConfig",
            "transformers.models.gpt_neo.configuration_gpt_neo": "GPTNeoOnnxConfig",
            "transformers.models.gpt_neox_japanese.tokenization_gpt_neox_japanese": "SubWordJapaneseTokenizer",
            "transformers.models.gptj.configuration_gptj": "GPTJOnnxConfig",
            "transformers.models.gptsan_japanese.tokenization_gptsan_japanese": (
                "GPTSanJapaneseTokenizer SubWordJapaneseTokenizer"
            ),
            "transformers.models.granite4_vision.processing_granite4_vision": "Granite4VisionProcessor",
            "transformers.models.granite_docling.image_processing_granite_docling": "GraniteDoclingImageProcessor",
            "transformers.models.granite_docling.image_processing_pil_granite_docling": (
                "GraniteDoclingImageProcessorPil"
            ),
            "transformers.models.granite_docling.processing_granite_docling": "GraniteDoclingProcessor",
            "transformers.models.granite_speech.feature_extraction_granite_speech": "GraniteSpeechFeatureExtractor",
            "transformers.models.granite_speech.processing_granite_speech": "GraniteSpeechProcessor",
            "transformers.models.granite_speech5.feature_extraction_granite_speech5": "GraniteSpeech5FeatureExtractor",
            "transformers.models.granite_speech5.processing_granite_speech5": "GraniteSpeech5Processor",
            "transformers.models.graphormer.collating_graphormer": "GraphormerDataCollator",
            "transformers.models.grounding_dino.image_processing_grounding_dino": "GroundingDinoImageProcessor",
            "transformers.models.grounding_dino.image_processing_grounding_dino_fast": (
                "GroundingDinoImageProcessorFast"
            ),
            "transformers.models.grounding_dino.image_processing_pil_grounding_dino": "GroundingDinoImageProcessorPil",
            "transformers.models.grounding_dino.processing_grounding_dino": "GroundingDinoProcessor",
            "transformers.models.groupvit.configuration_groupvit": "GroupViTOnnxConfig",
            "transformers.models.herbert.tokenization_herbert": "BasicTokenizer",
            "transformers.models.higgs_audio_v2.generation_higgs_audio_v2": "HiggsAudioV2DelayPatternLogitsProcessor",
            "transformers.models.higgs_audio_v2.processing_higgs_audio_v2": "HiggsAudioV2Processor",
            "transformers.models.hunyuan_vl.image_processing_hunyuan_vl": "HunYuanVLImageProcessor",
            "transformers.models.hunyuan_vl.image_processing_pil_hunyuan_vl": "HunYuanVLImageProcessorPil",
            "transformers.models.hunyuan_vl.processing_hunyuan_vl": "HunYuanVLProcessor",
            "transformers.models.hy_v4_vl.image_processing_hy_v4_vl": "HYV4VLImageProcessor",
            "transformers.models.hy_v4_vl.image_processing_pil_hy_v4_vl": "HYV4VLImageProcessorPil",
            "transformers.models.hy_v4_vl.processing_hy_v4_vl": "HYV4VLProcessor",
            "transformers.models.hy_v4_vl.video_processing_hy_v4_vl": "HYV4VLVideoProcessor",
            "transformers.models.hyperclovax_vision_v2.processing_hyperclovax_vision_v2": (
                "HyperCLOVAXVisionV2Processor"
            ),
            "transformers.models.ibert.configuration_ibert": "IBertOnnxConfig",
            "transformers.models.idefics.image_processing_idefics": "IdeficsImageProcessor",
            "transformers.models.idefics.image_processing_pil_idefics": "IdeficsImageProcessorPil",
            "transformers.models.idefics.processing_idefics": "IdeficsProcessor",
            "transformers.models.idefics2.image_processing_idefics2": "Idefics2ImageProcessor",
            "transformers.models.idefics2.image_processing_idefics2_fast": "Idefics2ImageProcessorFast",
            "transformers.models.idefics2.image_processing_pil_idefics2": "Idefics2ImageProcessorPil",
            "transformers.models.idefics2.processing_idefics2": "Idefics2Processor",
            "transformers.models.idefics3.image_processing_idefics3": "Idefics3ImageProcessor",
            "transformers.models.idefics3.image_processing_idefics3_fast": "Idefics3ImageProcessorFast",
            "transformers.models.idefics3.image_processing_pil_idefics3": "Idefics3ImageProcessorPil",
            "transformers.models.idefics3.processing_idefics3": "Idefics3Processor",
            "transformers.models.imagegpt.configuration_imagegpt": "ImageGPTOnnxConfig",
            "transformers.models.imagegpt.feature_extraction_imagegpt": "ImageGPTFeatureExtractor",
            "transformers.models.imagegpt.image_processing_imagegpt": "ImageGPTImageProcessor",
            "transformers.models.imagegpt.image_processing_imagegpt_fast": "ImageGPTImageProcessorFast",
            "transformers.models.imagegpt.image_processing_pil_imagegpt": "ImageGPTImageProcessorPil",
            "transformers.models.inkling.feature_extraction_inkling": "InklingFeatureExtractor",
            "transformers.models.inkling.image_processing_inkling": "InklingImageProcessor",
            "transformers.models.inkling.processing_inkling": "InklingProcessor",
            "transformers.models.inkling2.image_processing_inkling2": "Inkling2ImageProcessor",
            "transformers.models.inkling2.processing_inkling2": "Inkling2Processor",
            "transformers.models.instructblip.processing_instructblip": "InstructBlipProcessor",
            "transformers.models.instructblipvideo.image_processing_instructblipvideo": (
                "InstructBlipVideoImageProcessor"
            ),
            "transformers.models.instructblipvideo.processing_instructblipvideo": "InstructBlipVideoProcessor",
            "transformers.models.instructblipvideo.video_processing_instructblipvideo": (
                "InstructBlipVideoVideoProcessor"
            ),
            "transformers.models.internvl.processing_internvl": "InternVLProcessor",
            "transformers.models.internvl.video_processing_internvl": "InternVLVideoProcessor",
            "transformers.models.janus.image_processing_janus": "JanusImageProcessor",
            "transformers.models.janus.image_processing_janus_fast": "JanusImageProcessorFast",
            "transformers.models.janus.image_processing_pil_janus": "JanusImageProcessorPil",
            "transformers.models.janus.processing_janus": "JanusProcessor",
            "transformers.models.jukebox.tokenization_jukebox": "JukeboxTokenizer",
            "transformers.models.kimi_k25.image_processing_kimi_k25": "Kimi_K25ImageProcessor",
            "transformers.models.kimi_k25.processing_kimi_k25": "Kimi_K25Processor",
            "transformers.models.kimi_k25.video_processing_kimi_k25": "Kimi_K25VideoProcessor",
            "transformers.models.kosmos2.processing_kosmos2": "Kosmos2Processor",
            "transformers.models.kosmos2_5.image_processing_kosmos2_5": "Kosmos2_5ImageProcessor",
            "transformers.models.kosmos2_5.image_processing_kosmos2_5_fast": "Kosmos2_5ImageProcessorFast",
            "transformers.models.kosmos2_5.image_processing_pil_kosmos2_5": "Kosmos2_5ImageProcessorPil",
            "transformers.models.kosmos2_5.processing_kosmos2_5": "Kosmos2_5Processor",
            "transformers.models.kyutai_speech_to_text.feature_extraction_kyutai_speech_to_text": (
                "KyutaiSpeechToTextFeatureExtractor"
            ),
            "transformers.models.kyutai_speech_to_text.processing_kyutai_speech_to_text": "KyutaiSpeechToTextProcessor",
            "transformers.models.lasr.feature_extraction_lasr": "LasrFeatureExtractor",
            "transformers.models.lasr.processing_lasr": "LasrProcessor",
            "transformers.models.layoutlm.configuration_layoutlm": "LayoutLMOnnxConfig",
            "transformers.models.layoutlm.tokenization_layoutlm": "BasicTokenizer",
            "transformers.models.layoutlmv2.feature_extraction_layoutlmv2": "LayoutLMv2FeatureExtractor",
            "transformers.models.layoutlmv2.image_processing_layoutlmv2": "LayoutLMv2ImageProcessor",
            "transformers.models.layoutlmv2.image_processing_layoutlmv2_fast": "LayoutLMv2ImageProcessorFast",
            "transformers.models.layoutlmv2.image_processing_pil_layoutlmv2": "LayoutLMv2ImageProcessorPil",
            "transformers.models.layoutlmv2.processing_layoutlmv2": "LayoutLMv2Processor",
            "transformers.models.layoutlmv2.tokenization_layoutlmv2": "BasicTokenizer",
            "transformers.models.layoutlmv3.configuration_layoutlmv3": "LayoutLMv3OnnxConfig",
            "transformers.models.layoutlmv3.feature_extraction_layoutlmv3": "LayoutLMv3FeatureExtractor",
            "transformers.models.layoutlmv3.image_processing_layoutlmv3": "LayoutLMv3ImageProcessor",
            "transformers.models.layoutlmv3.image_processing_layoutlmv3_fast": "LayoutLMv3ImageProcessorFast",
            "transformers.models.layoutlmv3.image_processing_pil_layoutlmv3": "LayoutLMv3ImageProcessorPil",
            "transformers.models.layoutlmv3.processing_layoutlmv3": "LayoutLMv3Processor",
            "transformers.models.layoutxlm.processing_layoutxlm": "LayoutXLMProcessor",
            "transformers.models.levit.configuration_levit": "LevitOnnxConfig",
            "transformers.models.levit.feature_extraction_levit": "LevitFeatureExtractor",
            "transformers.models.levit.image_processing_levit": "LevitImageProcessor",
            "transformers.models.levit.image_processing_levit_fast": "LevitImageProcessorFast",
            "transformers.models.levit.image_processing_pil_levit": "LevitImageProcessorPil",
            "transformers.models.lfm2_vl.image_processing_lfm2_vl": "Lfm2VlImageProcessor",
            "transformers.models.lfm2_vl.image_processing_lfm2_vl_fast": "Lfm2VlImageProcessorFast",
            "transformers.models.lfm2_vl.processing_lfm2_vl": "Lfm2VlProcessor",
            "transformers.models.lfm3_vl.processing_lfm3_vl": "Lfm3VlProcessor",
            "transformers.models.lightglue.image_processing_lightglue": "LightGlueImageProcessor",
            "transformers.models.lightglue.image_processing_pil_lightglue": "LightGlueImageProcessorPil",
            "transformers.models.lighton_ocr.processing_lighton_ocr": "LightOnOcrProcessor",
            "transformers.models.llama4.image_processing_llama4": "Llama4ImageProcessor",
            "transformers.models.llama4.image_processing_llama4_fast": "Llama4ImageProcessorFast",
            "transformers.models.llama4.processing_llama4": "Llama4Processor",
            "transformers.models.llava.image_processing_llava": "LlavaImageProcessor",
            "transformers.models.llava.image_processing_llava_fast": "LlavaImageProcessorFast",
            "transformers.models.llava.image_processing_pil_llava": "LlavaImageProcessorPil",
            "transformers.models.llava.processing_llava": "LlavaProcessor",
            "transformers.models.llava_next.image_processing_llava_next": "LlavaNextImageProcessor",
            "transformers.models.llava_next.image_processing_llava_next_fast": "LlavaNextImageProcessorFast",
            "transformers.models.llava_next.image_processing_pil_llava_next": "LlavaNextImageProcessorPil",
            "transformers.models.llava_next.processing_llava_next": "LlavaNextProcessor",
            "transformers.models.llava_next_video.image_processing_llava_next_video": "LlavaNextVideoImageProcessor",
            "transformers.models.llava_next_video.processing_llava_next_video": "LlavaNextVideoProcessor",
            "transformers.models.llava_next_video.video_processing_llava_next_video": "LlavaNextVideoVideoProcessor",
            "transformers.models.llava_onevision.image_processing_llava_onevision": "LlavaOnevisionImageProcessor",
            "transformers.models.llava_onevision.image_processing_llava_onevision_fast": (
                "LlavaOnevisionImageProcessorFast"
            ),
            "transformers.models.llava_onevision.image_processing_pil_llava_onevision": (
                "LlavaOnevisionImageProcessorPil"
            ),
            "transformers.models.llava_onevision.processing_llava_onevision": "LlavaOnevisionProcessor",
            "transformers.models.llava_onevision.video_processing_llava_onevision": "LlavaOnevisionVideoProcessor",
            "transformers.models.longformer.configuration_longformer": "LongformerOnnxConfig",
            "transformers.models.longt5.configuration_longt5": "LongT5OnnxConfig",
            "transformers.models.lxmert.tokenization_lxmert": "BasicTokenizer",
            "transformers.models.m2m_100.configuration_m2m_100": "M2M100OnnxConfig",
            "transformers.models.marian.configuration_marian": "MarianOnnxConfig",
            "transformers.models.markuplm.feature_extraction_markuplm": "MarkupLMFeatureExtractor",
            "transformers.models.markuplm.processing_markuplm": "MarkupLMProcessor",
            "transformers.models.mask2former.image_processing_mask2former": "Mask2FormerImageProcessor",
            "transformers.models.mask2former.image_processing_mask2former_fast": "Mask2FormerImageProcessorFast",
            "transformers.models.mask2former.image_processing_pil_mask2former": "Mask2FormerImageProcessorPil",
            "transformers.models.maskformer.feature_extraction_maskformer": "MaskFormerFeatureExtractor",
            "transformers.models.maskformer.image_processing_maskformer": "MaskFormerImageProcessor",
            "transformers.models.maskformer.image_processing_maskformer_fast": "MaskFormerImageProcessorFast",
            "transformers.models.maskformer.image_processing_pil_maskformer": "MaskFormerImageProcessorPil",
            "transformers.models.mbart.configuration_mbart": "MBartOnnxConfig",
            "transformers.models.mctct.feature_extraction_mctct": "MCTCTFeatureExtractor",
            "transformers.models.mctct.processing_mctct": "MCTCTProcessor",
            "transformers.models.mega.configuration_mega": "MegaOnnxConfig",
            "transformers.models.mgp_str.processing_mgp_str": "MgpstrProcessor",
            "transformers.models.minicpm_ocr.image_processing_minicpm_ocr": "MiniCPMOcrImageProcessor",
            "transformers.models.minicpm_ocr.processing_minicpm_ocr": "MiniCPMOcrProcessor",
            "transformers.models.minicpm_ocr.video_processing_minicpm_ocr": "MiniCPMOcrVideoProcessor",
            "transformers.models.minicpmv4_6.image_processing_minicpmv4_6": "MiniCPMV4_6ImageProcessor",
            "transformers.models.minicpmv4_6.image_processing_pil_minicpmv4_6": "MiniCPMV4_6ImageProcessorPil",
            "transformers.models.minicpmv4_6.processing_minicpmv4_6": "MiniCPMV4_6Processor",
            "transformers.models.minicpmv4_6.video_processing_minicpmv4_6": "MiniCPMV4_6VideoProcessor",
            "transformers.models.minicpmv4_7.processing_minicpmv4_7": "MiniCPMV4_7Processor",
            "transformers.models.minimax_m3_vl.image_processing_minimax_m3_vl": "MiniMaxM3VLImageProcessor",
            "transformers.models.minimax_m3_vl.processing_minimax_m3_vl": "MiniMaxM3VLProcessor",
            "transformers.models.minimax_m3_vl.video_processing_minimax_m3_vl": "MiniMaxM3VLVideoProcessor",
            "transformers.models.mllama.image_processing_mllama": "MllamaImageProcessor",
            "transformers.models.mllama.image_processing_pil_mllama": "MllamaImageProcessorPil",
            "transformers.models.mllama.processing_mllama": "MllamaProcessor",
            "transformers.models.mmbt.configuration_mmbt": "MMBTConfig",
            "transformers.models.mobilebert.configuration_mobilebert": "MobileBertOnnxConfig",
            "transformers.models.mobilebert.tokenization_mobilebert": "BasicTokenizer",
            "transformers.models.mobilenet_v1.configuration_mobilenet_v1": "MobileNetV1OnnxConfig",
            "transformers.models.mobilenet_v1.feature_extraction_mobilenet_v1": "MobileNetV1FeatureExtractor",
            "transformers.models.mobilenet_v1.image_processing_mobilenet_v1": "MobileNetV1ImageProcessor",
            "transformers.models.mobilenet_v1.image_processing_mobilenet_v1_fast": "MobileNetV1ImageProcessorFast",
            "transformers.models.mobilenet_v1.image_processing_pil_mobilenet_v1": "MobileNetV1ImageProcessorPil",
            "transformers.models.mobilenet_v2.configuration_mobilenet_v2": "MobileNetV2OnnxConfig",
            "transformers.models.mobilenet_v2.feature_extraction_mobilenet_v2": "MobileNetV2FeatureExtractor",
            "transformers.models.mobilenet_v2.image_processing_mobilenet_v2": "MobileNetV2ImageProcessor",
            "transformers.models.mobilenet_v2.image_processing_mobilenet_v2_fast": "MobileNetV2ImageProcessorFast",
            "transformers.models.mobilenet_v2.image_processing_pil_mobilenet_v2": "MobileNetV2ImageProcessorPil",
            "transformers.models.mobilevit.configuration_mobilevit": "MobileViTOnnxConfig",
            "transformers.models.mobilevit.feature_extraction_mobilevit": "MobileViTFeatureExtractor",
            "transformers.models.mobilevit.image_processing_mobilevit": "MobileViTImageProcessor",
            "transformers.models.mobilevit.image_processing_mobilevit_fast": "MobileViTImageProcessorFast",
            "transformers.models.mobilevit.image_processing_pil_mobilevit": "MobileViTImageProcessorPil",
            "transformers.models.mobilevitv2.configuration_mobilevitv2": "MobileViTV2OnnxConfig",
            "transformers.models.molmo2.image_processing_molmo2": "Molmo2ImageProcessor",
            "transformers.models.molmo2.processing_molmo2": "Molmo2Processor",
            "transformers.models.molmo2.video_processing_molmo2": "Molmo2VideoProcessor",
            "transformers.models.moonshine_streaming.processing_moonshine_streaming": "MoonshineStreamingProcessor",
            "transformers.models.moss_transcribe_diarize.feature_extraction_moss_transcribe_diarize": (
                "MossTranscribeDiarizeFeatureExtractor"
            ),
            "transformers.models.moss_transcribe_diarize.processing_moss_transcribe_diarize": (
                "MossTranscribeDiarizeProcessor"
            ),
            "transformers.models.mpnet.tokenization_mpnet": "BasicTokenizer",
            "transformers.models.mt5.configuration_mt5": "MT5OnnxConfig",
            "transformers.models.muse_glimmer.image_processing_muse_glimmer": "MuseGlimmerImageProcessor",
            "transformers.models.muse_glimmer.processing_muse_glimmer": "MuseGlimmerProcessor",
            "transformers.models.muse_glimmer.video_processing_muse_glimmer": "MuseGlimmerVideoProcessor",
            "transformers.models.muse_spark.feature_extraction_muse_spark": "MuseSparkFeatureExtractor",
            "transformers.models.muse_spark.processing_muse_spark": "MuseSparkProcessor",
            "transformers.models.musicflamingo.processing_musicflamingo": "MusicFlamingoProcessor",
            "transformers.models.musicgen.processing_musicgen": "MusicgenProcessor",
            "transformers.models.musicgen_melody.feature_extraction_musicgen_melody": "MusicgenMelodyFeatureExtractor",
            "transformers.models.musicgen_melody.processing_musicgen_melody": "MusicgenMelodyProcessor",
            "transformers.models.myt5.tokenization_myt5": "ByteRewriter",
            "transformers.models.nemotron3_5_asr.processing_nemotron3_5_asr": "Nemotron3_5AsrProcessor",
            "transformers.models.nemotron3_5_transcribe.processing_nemotron3_5_transcribe": (
                "Nemotron3_5TranscribeProcessor"
            ),
            "transformers.models.nemotron3_diarization.processing_nemotron3_diarization": (
                "Nemotron3DiarizationProcessor"
            ),
            "transformers.models.nemotron_asr_streaming.feature_extraction_nemotron_asr_streaming": (
                "NemotronAsrStreamingFeatureExtractor"
            ),
            "transformers.models.nemotron_asr_streaming.processing_nemotron_asr_streaming": (
                "NemotronAsrStreamingProcessor"
            ),
            "transformers.models.nemotron_h_omni.image_processing_nemotron_h_omni": (
                "NemotronH_Omni_Reasoning_V3ImageProcessor"
            ),
            "transformers.models.nemotron_h_omni.processing_nemotron_h_omni": "NemotronH_Omni_Reasoning_V3Processor",
            "transformers.models.nemotron_h_omni.video_processing_nemotron_h_omni": (
                "NemotronH_Omni_Reasoning_V3VideoProcessor"
            ),
            "transformers.models.neomme.image_processing_neomme": "NeoMMEImageProcessor",
            "transformers.models.neomme.processing_neomme": "NeoMMEProcessor",
            "transformers.models.neucodec.feature_extraction_neucodec": "NeuCodecFeatureExtractor",
            "transformers.models.nougat.image_processing_nougat": "NougatImageProcessor",
            "transformers.models.nougat.image_processing_nougat_fast": "NougatImageProcessorFast",
            "transformers.models.nougat.image_processing_pil_nougat": "NougatImageProcessorPil",
            "transformers.models.nougat.processing_nougat": "NougatProcessor",
            "transformers.models.omdet_turbo.processing_omdet_turbo": "OmDetTurboProcessor",
            "transformers.models.omniasr.feature_extraction_omniasr": "OmniASRFeatureExtractor",
            "transformers.models.omniasr.processing_omniasr": "OmniASRProcessor",
            "transformers.models.omniasr_ctc.processing_omniasr_ctc": "OmniASRCTCProcessor",
            "transformers.models.oneformer.image_processing_oneformer": "OneFormerImageProcessor",
            "transformers.models.oneformer.image_processing_oneformer_fast": "OneFormerImageProcessorFast",
            "transformers.models.oneformer.image_processing_pil_oneformer": "OneFormerImageProcessorPil",
            "transformers.models.oneformer.processing_oneformer": "OneFormerProcessor",
            "transformers.models.openai.tokenization_openai": "BasicTokenizer",
            "transformers.models.ovis2.image_processing_ovis2": "Ovis2ImageProcessor",
            "transformers.models.ovis2.image_processing_ovis2_fast": "Ovis2ImageProcessorFast",
            "transformers.models.ovis2.image_processing_pil_ovis2": "Ovis2ImageProcessorPil",
            "transformers.models.ovis2.processing_ovis2": "Ovis2Processor",
            "transformers.models.owlv2.image_processing_owlv2": "Owlv2ImageProcessor",
            "transformers.models.owlv2.image_processing_owlv2_fast": "Owlv2ImageProcessorFast",
            "transformers.models.owlv2.image_processing_pil_owlv2": "Owlv2ImageProcessorPil",
            "transformers.models.owlv2.processing_owlv2": "Owlv2Processor",
            "transformers.models.owlvit.configuration_owlvit": "OwlViTOnnxConfig",
            "transformers.models.owlvit.feature_extraction_owlvit": "OwlViTFeatureExtractor",
            "transformers.models.owlvit.image_processing_owlvit": "OwlViTImageProcessor",
            "transformers.models.owlvit.image_processing_owlvit_fast": "OwlViTImageProcessorFast",
            "transformers.models.owlvit.image_processing_pil_owlvit": "OwlViTImageProcessorPil",
            "transformers.models.owlvit.processing_owlvit": "OwlViTProcessor",
            "transformers.models.paddleocr_vl.image_processing_paddleocr_vl": "PaddleOCRVLImageProcessor",
            "transformers.models.paddleocr_vl.image_processing_pil_paddleocr_vl": "PaddleOCRVLImageProcessorPil",
            "transformers.models.paddleocr_vl.processing_paddleocr_vl": "PaddleOCRVLProcessor",
            "transformers.models.paligemma.processing_paligemma": "PaliGemmaProcessor",
            "transformers.models.parakeet.feature_extraction_parakeet": "ParakeetFeatureExtractor",
            "transformers.models.parakeet.processing_parakeet": "ParakeetProcessor",
            "transformers.models.pe_audio.feature_extraction_pe_audio": "PeAudioFeatureExtractor",
            "transformers.models.pe_audio.processing_pe_audio": "PeAudioProcessor",
            "transformers.models.pe_audio_video.processing_pe_audio_video": "PeAudioVideoProcessor",
            "transformers.models.pe_video.processing_pe_video": "PeVideoProcessor",
            "transformers.models.pe_video.video_processing_pe_video": "PeVideoVideoProcessor",
            "transformers.models.perceiver.configuration_perceiver": "PerceiverOnnxConfig",
            "transformers.models.perceiver.feature_extraction_perceiver": "PerceiverFeatureExtractor",
            "transformers.models.perceiver.image_processing_perceiver": "PerceiverImageProcessor",
            "transformers.models.perceiver.image_processing_perceiver_fast": "PerceiverImageProcessorFast",
            "transformers.models.perceiver.image_processing_pil_perceiver": "PerceiverImageProcessorPil",
            "transformers.models.perception_lm.image_processing_perception_lm": "PerceptionLMImageProcessor",
            "transformers.models.perception_lm.image_processing_perception_lm_fast": "PerceptionLMImageProcessorFast",
            "transformers.models.perception_lm.processing_perception_lm": "PerceptionLMProcessor",
            "transformers.models.perception_lm.video_processing_perception_lm": "PerceptionLMVideoProcessor",
            "transformers.models.phi4_multimodal.feature_extraction_phi4_multimodal": "Phi4MultimodalFeatureExtractor",
            "transformers.models.phi4_multimodal.image_processing_phi4_multimodal": "Phi4MultimodalImageProcessor",
            "transformers.models.phi4_multimodal.image_processing_phi4_multimodal_fast": (
                "Phi4MultimodalImageProcessorFast"
            ),
            "transformers.models.phi4_multimodal.processing_phi4_multimodal": "Phi4MultimodalProcessor",
            "transformers.models.pi0.image_processing_pi0": "PI0ImageProcessor",
            "transformers.models.pi0.processing_pi0": "PI0Processor",
            "transformers.models.pix2struct.image_processing_pil_pix2struct": "Pix2StructImageProcessorPil",
            "transformers.models.pix2struct.image_processing_pix2struct": "Pix2StructImageProcessor",
            "transformers.models.pix2struct.processing_pix2struct": "Pix2StructProcessor",
            "transformers.models.pixtral.image_processing_pil_pixtral": "PixtralImageProcessorPil",
            "transformers.models.pixtral.image_processing_pixtral": "PixtralImageProcessor",
            "transformers.models.pixtral.image_processing_pixtral_fast": "PixtralImageProcessorFast",
            "transformers.models.pixtral.processing_pixtral": "PixtralProcessor",
            "transformers.models.plbart.configuration_plbart": "PLBartOnnxConfig",
            "transformers.models.pocket_tts.feature_extraction_pocket_tts": "PocketTTSFeatureExtractor",
            "transformers.models.pocket_tts.processing_pocket_tts": "PocketTTSProcessor",
            "transformers.models.poolformer.configuration_poolformer": "PoolFormerOnnxConfig",
            "transformers.models.poolformer.feature_extraction_poolformer": "PoolFormerFeatureExtractor",
            "transformers.models.poolformer.image_processing_pil_poolformer": "PoolFormerImageProcessorPil",
            "transformers.models.poolformer.image_processing_poolformer": "PoolFormerImageProcessor",
            "transformers.models.poolformer.image_processing_poolformer_fast": "PoolFormerImageProcessorFast",
            "transformers.models.pop2piano.feature_extraction_pop2piano": "Pop2PianoFeatureExtractor",
            "transformers.models.pop2piano.processing_pop2piano": "Pop2PianoProcessor",
            "transformers.models.pp_chart2table.image_processing_pil_pp_chart2table": "PPChart2TableImageProcessorPil",
            "transformers.models.pp_chart2table.image_processing_pp_chart2table": "PPChart2TableImageProcessor",
            "transformers.models.pp_chart2table.processing_pp_chart2table": "PPChart2TableProcessor",
            "transformers.models.pp_doclayout_v2.image_processing_pp_doclayout_v2": "PPDocLayoutV2ImageProcessor",
            "transformers.models.pp_doclayout_v3.image_processing_pp_doclayout_v3": "PPDocLayoutV3ImageProcessor",
            "transformers.models.pp_doclayout_v4.image_processing_pp_doclayout_v4": "PPDocLayoutV4ImageProcessor",
            "transformers.models.pp_formulanet.image_processing_pp_formulanet": "PPFormulaNetImageProcessor",
            "transformers.models.pp_formulanet.processing_pp_formulanet": "PPFormulaNetProcessor",
            "transformers.models.pp_lcnet.image_processing_pp_lcnet": "PPLCNetImageProcessor",
            "transformers.models.pp_ocrv5_server_det.image_processing_pp_ocrv5_server_det": (
                "PPOCRV5ServerDetImageProcessor"
            ),
            "transformers.models.pp_ocrv5_server_rec.image_processing_pp_ocrv5_server_rec": (
                "PPOCRV5ServerRecImageProcessor"
            ),
            "transformers.models.pp_ocrv6_small_rec.image_processing_pp_ocrv6_small_rec": (
                "PPOCRV6SmallRecImageProcessor"
            ),
            "transformers.models.prompt_depth_anything.image_processing_pil_prompt_depth_anything": (
                "PromptDepthAnythingImageProcessorPil"
            ),
            "transformers.models.prompt_depth_anything.image_processing_prompt_depth_anything": (
                "PromptDepthAnythingImageProcessor"
            ),
            "transformers.models.prompt_depth_anything.image_processing_prompt_depth_anything_fast": (
                "PromptDepthAnythingImageProcessorFast"
            ),
            "transformers.models.prophetnet.tokenization_prophetnet": "BasicTokenizer",
            "transformers.models.pvt.configuration_pvt": "PvtOnnxConfig",
            "transformers.models.pvt.image_processing_pil_pvt": "PvtImageProcessorPil",
            "transformers.models.pvt.image_processing_pvt": "PvtImageProcessor",
            "transformers.models.pvt.image_processing_pvt_fast": "PvtImageProcessorFast",
            "transformers.models.qianfan_ocr.processing_qianfan_ocr": "QianfanOCRProcessor",
            "transformers.models.qwen2_5_omni.processing_qwen2_5_omni": "Qwen2_5OmniProcessor",
            "transformers.models.qwen2_5_vl.processing_qwen2_5_vl": "Qwen2_5_VLProcessor",
            "transformers.models.qwen2_audio.processing_qwen2_audio": "Qwen2AudioProcessor",
            "transformers.models.qwen2_vl.image_processing_pil_qwen2_vl": "Qwen2VLImageProcessorPil",
            "transformers.models.qwen2_vl.image_processing_qwen2_vl": "Qwen2VLImageProcessor",
            "transformers.models.qwen2_vl.image_processing_qwen2_vl_fast": "Qwen2VLImageProcessorFast",
            "transformers.models.qwen2_vl.processing_qwen2_vl": "Qwen2VLProcessor",
            "transformers.models.qwen2_vl.video_processing_qwen2_vl": "Qwen2VLVideoProcessor",
            "transformers.models.qwen3_asr.feature_extraction_qwen3_asr": "Qwen3ASRFeatureExtractor",
            "transformers.models.qwen3_asr.processing_qwen3_asr": "Qwen3ASRProcessor",
            "transformers.models.qwen3_omni_moe.processing_qwen3_omni_moe": "Qwen3OmniMoeProcessor",
            "transformers.models.qwen3_vl.processing_qwen3_vl": "Qwen3VLProcessor",
            "transformers.models.qwen3_vl.video_processing_qwen3_vl": "Qwen3VLVideoProcessor",
            "transformers.models.rag.retrieval_rag": (
                "CanonicalHFIndex CustomHFIndex HFIndexBase LegacyIndex RagRetriever"
            ),
            "transformers.models.rag.tokenization_rag": "RagTokenizer",
            "transformers.models.realm.retrieval_realm": "ScaNNSearcher",
            "transformers.models.realm.tokenization_realm": "BasicTokenizer RealmTokenizer",
            "transformers.models.realm.tokenization_realm_fast": "RealmTokenizerFast",
            "transformers.models.rembert.configuration_rembert": "RemBertOnnxConfig",
            "transformers.models.resnet.configuration_resnet": "ResNetOnnxConfig",
            "transformers.models.retribert.tokenization_retribert": "BasicTokenizer RetriBertTokenizer",
            "transformers.models.retribert.tokenization_retribert_fast": "RetriBertTokenizerFast",
            "transformers.models.rf_detr.image_processing_rf_detr": "RfDetrImageProcessor",
            "transformers.models.roberta.configuration_roberta": "RobertaOnnxConfig",
            "transformers.models.roberta_prelayernorm.configuration_roberta_prelayernorm": (
                "RobertaPreLayerNormOnnxConfig"
            ),
            "transformers.models.roc_bert.tokenization_roc_bert": "RoCBertBasicTokenizer",
            "transformers.models.roformer.configuration_roformer": "RoFormerOnnxConfig",
            "transformers.models.roformer.tokenization_roformer": "BasicTokenizer",
            "transformers.models.roformer.tokenization_utils": "JiebaPreTokenizer",
            "transformers.models.rt_detr.image_processing_pil_rt_detr": "RTDetrImageProcessorPil",
            "transformers.models.rt_detr.image_processing_rt_detr": "RTDetrImageProcessor",
            "transformers.models.rt_detr.image_processing_rt_detr_fast": "RTDetrImageProcessorFast",
            "transformers.models.sam.image_processing_pil_sam": "SamImageProcessorPil",
            "transformers.models.sam.image_processing_sam": "SamImageProcessor",
            "transformers.models.sam.image_processing_sam_fast": "SamImageProcessorFast",
            "transformers.models.sam.processing_sam": "SamProcessor",
            "transformers.models.sam2.image_processing_sam2": "Sam2ImageProcessor",
            "transformers.models.sam2.image_processing_sam2_fast": "Sam2ImageProcessorFast",
            "transformers.models.sam2.processing_sam2": "Sam2Processor",
            "transformers.models.sam2_video.processing_sam2_video": "Sam2VideoProcessor",
            "transformers.models.sam2_video.video_processing_sam2_video": "Sam2VideoVideoProcessor",
            "transformers.models.sam3.image_processing_sam3": "Sam3ImageProcessor",
            "transformers.models.sam3.processing_sam3": "Sam3Processor",
            "transformers.models.sam3_tracker.processing_sam3_tracker": "Sam3TrackerProcessor",
            "transformers.models.sam3_tracker_video.processing_sam3_tracker_video": "Sam3TrackerVideoProcessor",
            "transformers.models.sam3_video.processing_sam3_video": "Sam3VideoProcessor",
            "transformers.models.sam_hq.processing_sam_hq": "SamHQProcessor",
            "transformers.models.sam_hq.processing_samhq": "SamHQProcessor",
            "transformers.models.sapiens2.image_processing_sapiens2": "Sapiens2ImageProcessor",
            "transformers.models.seamless_m4t.feature_extraction_seamless_m4t": "SeamlessM4TFeatureExtractor",
            "transformers.models.seamless_m4t.processing_seamless_m4t": "SeamlessM4TProcessor",
            "transformers.models.segformer.configuration_segformer": "SegformerOnnxConfig",
            "transformers.models.segformer.feature_extraction_segformer": "SegformerFeatureExtractor",
            "transformers.models.segformer.image_processing_pil_segformer": "SegformerImageProcessorPil",
            "transformers.models.segformer.image_processing_segformer": "SegformerImageProcessor",
            "transformers.models.segformer.image_processing_segformer_fast": "SegformerImageProcessorFast",
            "transformers.models.seggpt.image_processing_pil_seggpt": "SegGptImageProcessorPil",
            "transformers.models.seggpt.image_processing_seggpt": "SegGptImageProcessor",
            "transformers.models.shieldgemma2.processing_shieldgemma2": "ShieldGemma2Processor",
            "transformers.models.siglip.image_processing_pil_siglip": "SiglipImageProcessorPil",
            "transformers.models.siglip.image_processing_siglip": "SiglipImageProcessor",
            "transformers.models.siglip.image_processing_siglip_fast": "SiglipImageProcessorFast",
            "transformers.models.siglip.processing_siglip": "SiglipProcessor",
            "transformers.models.siglip2.image_processing_pil_siglip2": "Siglip2ImageProcessorPil",
            "transformers.models.siglip2.image_processing_siglip2": "Siglip2ImageProcessor",
            "transformers.models.siglip2.image_processing_siglip2_fast": "Siglip2ImageProcessorFast",
            "transformers.models.siglip2.processing_siglip2": "Siglip2Processor",
            "transformers.models.slanext.image_processing_slanext": "SLANeXtImageProcessor",
            "transformers.models.smolvlm.image_processing_pil_smolvlm": "SmolVLMImageProcessorPil",
            "transformers.models.smolvlm.image_processing_smolvlm": "SmolVLMImageProcessor",
            "transformers.models.smolvlm.image_processing_smolvlm_fast": "SmolVLMImageProcessorFast",
            "transformers.models.smolvlm.processing_smolvlm": "SmolVLMProcessor",
            "transformers.models.smolvlm.video_processing_smolvlm": "SmolVLMVideoProcessor",
            "transformers.models.speech_to_text.feature_extraction_speech_to_text": "Speech2TextFeatureExtractor",
            "transformers.models.speech_to_text.processing_speech_to_text": "Speech2TextProcessor",
            "transformers.models.speech_to_text_2.processing_speech_to_text_2": "Speech2Text2Processor",
            "transformers.models.speech_to_text_2.tokenization_speech_to_text_2": "Speech2Text2Tokenizer",
            "transformers.models.speecht5.feature_extraction_speecht5": "SpeechT5FeatureExtractor",
            "transformers.models.speecht5.processing_speecht5": "SpeechT5Processor",
            "transformers.models.splinter.tokenization_splinter": "BasicTokenizer",
            "transformers.models.squeezebert.configuration_squeezebert": "SqueezeBertOnnxConfig",
            "transformers.models.squeezebert.tokenization_squeezebert": "BasicTokenizer",
            "transformers.models.step3p7.image_processing_step3p7": "Step3p7ImageProcessor",
            "transformers.models.step3p7.processing_step3p7": "Step3p7Processor",
            "transformers.models.superglue.image_processing_pil_superglue": "SuperGlueImageProcessorPil",
            "transformers.models.superglue.image_processing_superglue": "SuperGlueImageProcessor",
            "transformers.models.superpoint.image_processing_pil_superpoint": "SuperPointImageProcessorPil",
            "transformers.models.superpoint.image_processing_superpoint": "SuperPointImageProcessor",
            "transformers.models.superpoint.image_processing_superpoint_fast": "SuperPointImageProcessorFast",
            "transformers.models.swiftformer.configuration_swiftformer": "SwiftFormerOnnxConfig",
            "transformers.models.swin.configuration_swin": "SwinOnnxConfig",
            "transformers.models.swin2sr.image_processing_pil_swin2sr": "Swin2SRImageProcessorPil",
            "transformers.models.swin2sr.image_processing_swin2sr": "Swin2SRImageProcessor",
            "transformers.models.swin2sr.image_processing_swin2sr_fast": "Swin2SRImageProcessorFast",
            "transformers.models.t5.configuration_t5": "T5OnnxConfig",
            "transformers.models.table_transformer.configuration_table_transformer": "TableTransformerOnnxConfig",
            "transformers.models.tapas.tokenization_tapas": "BasicTokenizer",
            "transformers.models.tapex.tokenization_tapex": "TapexTokenizer",
            "transformers.models.textnet.image_processing_pil_textnet": "TextNetImageProcessorPil",
            "transformers.models.textnet.image_processing_textnet": "TextNetImageProcessor",
            "transformers.models.textnet.image_processing_textnet_fast": "TextNetImageProcessorFast",
            "transformers.models.timesformer.video_processing_timesformer": "TimesformerVideoProcessor",
            "transformers.models.timm_wrapper.image_processing_timm_wrapper": "TimmWrapperImageProcessor",
            "transformers.models.tipsv2.image_processing_tipsv2": "Tipsv2ImageProcessor",
            "transformers.models.tipsv2.processing_tipsv2": "Tipsv2Processor",
            "transformers.models.tipsv2_dpt.image_processing_tipsv2_dpt": "Tipsv2DptImageProcessor",
            "transformers.models.transfo_xl.tokenization_transfo_xl": (
                "LMMultiFileIterator LMOrderedIterator LMShuffledIterator TransfoXLCorpus TransfoXLTokenizer"
            ),
            "transformers.models.trocr.processing_trocr": "TrOCRProcessor",
            "transformers.models.tvlt.feature_extraction_tvlt": "TvltFeatureExtractor",
            "transformers.models.tvlt.processing_tvlt": "TvltProcessor",
            "transformers.models.tvp.image_processing_pil_tvp": "TvpImageProcessorPil",
            "transformers.models.tvp.image_processing_tvp": "TvpImageProcessor",
            "transformers.models.tvp.image_processing_tvp_fast": "TvpImageProcessorFast",
            "transformers.models.tvp.processing_tvp": "TvpProcessor",
            "transformers.models.udop.processing_udop": "UdopProcessor",
            "transformers.models.ultravbert.image_processing_ultravbert": "UltraVBertImageProcessor",
            "transformers.models.umt5.configuration_umt5": "UMT5OnnxConfig",
            "transformers.models.univnet.feature_extraction_univnet": "UnivNetFeatureExtractor",
            "transformers.models.unlimited_ocr.generation_unlimited_ocr": (
                "UnlimitedOcrSlidingWindowNoRepeatNgramLogitsProcessor"
            ),
            "transformers.models.unlimited_ocr.image_processing_unlimited_ocr": "UnlimitedOcrImageProcessor",
            "transformers.models.unlimited_ocr.processing_unlimited_ocr": "UnlimitedOcrProcessor",
            "transformers.models.uvdoc.image_processing_uvdoc": "UVDocImageProcessor",
            "transformers.models.vibevoice.generation_vibevoice": "VibeVoiceTokenConstraintProcessor",
            "transformers.models.vibevoice.processing_vibevoice": "VibeVoiceProcessor",
            "transformers.models.vibevoice_acoustic_tokenizer.feature_extraction_vibevoice_acoustic_tokenizer": (
                "VibeVoiceAcousticTokenizerFeatureExtractor"
            ),
            "transformers.models.vibevoice_asr.processing_vibevoice_asr": "VibeVoiceAsrProcessor",
            "transformers.models.video_llama_3.image_processing_pil_video_llama_3": "VideoLlama3ImageProcessorPil",
            "transformers.models.video_llama_3.image_processing_video_llama_3": "VideoLlama3ImageProcessor",
            "transformers.models.video_llama_3.processing_video_llama_3": "VideoLlama3Processor",
            "transformers.models.video_llama_3.video_processing_video_llama_3": "VideoLlama3VideoProcessor",
            "transformers.models.video_llava.image_processing_video_llava": "VideoLlavaImageProcessor",
            "transformers.models.video_llava.processing_video_llava": "VideoLlavaProcessor",
            "transformers.models.video_llava.video_processing_video_llava": "VideoLlavaVideoProcessor",
            "transformers.models.videomae.feature_extraction_videomae": "VideoMAEFeatureExtractor",
            "transformers.models.videomae.image_processing_pil_videomae": "VideoMAEImageProcessorPil",
            "transformers.models.videomae.image_processing_videomae": "VideoMAEImageProcessor",
            "transformers.models.videomae.video_processing_videomae": "VideoMAEVideoProcessor",
            "transformers.models.videomt.video_processing_videomt": "VideomtVideoProcessor",
            "transformers.models.videoprism.processing_videoprism": "VideoPrismProcessor",
            "transformers.models.vilt.feature_extraction_vilt": "ViltFeatureExtractor",
            "transformers.models.vilt.image_processing_pil_vilt": "ViltImageProcessorPil",
            "transformers.models.vilt.image_processing_vilt": "ViltImageProcessor",
            "transformers.models.vilt.image_processing_vilt_fast": "ViltImageProcessorFast",
            "transformers.models.vilt.processing_vilt": "ViltProcessor",
            "transformers.models.vision_encoder_decoder.configuration_vision_encoder_decoder": (
                "VisionEncoderDecoderDecoderOnnxConfig VisionEncoderDecoderEncoderOnnxConfig "
                "VisionEncoderDecoderOnnxConfig"
            ),
            "transformers.models.vision_text_dual_encoder.processing_vision_text_dual_encoder": (
                "VisionTextDualEncoderProcessor"
            ),
            "transformers.models.vit.configuration_vit": "ViTOnnxConfig",
            "transformers.models.vit.feature_extraction_vit": "ViTFeatureExtractor",
            "transformers.models.vit.image_processing_pil_vit": "ViTImageProcessorPil",
            "transformers.models.vit.image_processing_vit": "ViTImageProcessor",
            "transformers.models.vit.image_processing_vit_fast": "ViTImageProcessorFast",
            "transformers.models.vitmatte.image_processing_pil_vitmatte": "VitMatteImageProcessorPil",
            "transformers.models.vitmatte.image_processing_vitmatte": "VitMatteImageProcessor",
            "transformers.models.vitmatte.image_processing_vitmatte_fast": "VitMatteImageProcessorFast",
            "transformers.models.vitpose.image_processing_pil_vitpose": "VitPoseImageProcessorPil",
            "transformers.models.vitpose.image_processing_vitpose": "VitPoseImageProcessor",
            "transformers.models.vivit.image_processing_vivit": "VivitImageProcessor",
            "transformers.models.vivit.video_processing_vivit": "VivitVideoProcessor",
            "transformers.models.vjepa2.video_processing_vjepa2": "VJEPA2VideoProcessor",
            "transformers.models.voxtral.processing_voxtral": "VoxtralProcessor",
            "transformers.models.voxtral_realtime.feature_extraction_voxtral_realtime": (
                "VoxtralRealtimeFeatureExtractor"
            ),
            "transformers.models.voxtral_realtime.processing_voxtral_realtime": "VoxtralRealtimeProcessor",
            "transformers.models.wav2vec2.feature_extraction_wav2vec2": "Wav2Vec2FeatureExtractor",
            "transformers.models.wav2vec2.processing_wav2vec2": "Wav2Vec2Processor",
            "transformers.models.wav2vec2_bert.processing_wav2vec2_bert": "Wav2Vec2BertProcessor",
            "transformers.models.wav2vec2_with_lm.processing_wav2vec2_with_lm": "Wav2Vec2ProcessorWithLM",
            "transformers.models.wavtokenizer.feature_extraction_wavtokenizer": "WavTokenizerFeatureExtractor",
            "transformers.models.whisper.configuration_whisper": "WhisperOnnxConfig",
            "transformers.models.whisper.english_normalizer": (
                "BasicTextNormalizer EnglishNumberNormalizer EnglishTextNormalizer"
            ),
            "transformers.models.whisper.feature_extraction_whisper": "WhisperFeatureExtractor",
            "transformers.models.whisper.processing_whisper": "WhisperProcessor",
            "transformers.models.x_clip.processing_x_clip": "XCLIPProcessor",
            "transformers.models.xcodec2.feature_extraction_xcodec2": "Xcodec2FeatureExtractor",
            "transformers.models.xlm.configuration_xlm": "XLMOnnxConfig",
            "transformers.models.xlm_roberta.configuration_xlm_roberta": "XLMRobertaOnnxConfig",
            "transformers.models.xlm_roberta_xl.configuration_xlm_roberta_xl": "XLMRobertaXLOnnxConfig",
            "transformers.models.xmod.configuration_xmod": "XmodOnnxConfig",
            "transformers.models.yolos.configuration_yolos": "YolosOnnxConfig",
            "transformers.models.yolos.feature_extraction_yolos": "YolosFeatureExtractor",
            "transformers.models.yolos.image_processing_pil_yolos": "YolosImageProcessorPil",
            "transformers.models.yolos.image_processing_yolos": "YolosImageProcessor",
            "transformers.models.yolos.image_processing_yolos_fast": "YolosImageProcessorFast",
            "transformers.models.zoedepth.image_processing_pil_zoedepth": "ZoeDepthImageProcessorPil",
            "transformers.models.zoedepth.image_processing_zoedepth": "ZoeDepthImageProcessor",
            "transformers.models.zoedepth.image_processing_zoedepth_fast": "ZoeDepthImageProcessorFast",
            "transformers.onnx.config": "OnnxConfig OnnxConfigWithPast OnnxSeq2SeqConfigWithPast",
            "transformers.optimization": "AdafactorSchedule GreedyLR",
            "transformers.pipelines.any_to_any": "AnyToAnyPipeline Chat",
            "transformers.pipelines.audio_classification": "AudioClassificationPipeline",
            "transformers.pipelines.automatic_speech_recognition": "AutomaticSpeechRecognitionPipeline",
            "transformers.pipelines.base": (
                "ChunkPipeline CsvPipelineDataFormat JsonPipelineDataFormat PipedPipelineDataFormat Pipeline "
                "PipelineDataFormat"
            ),
            "transformers.pipelines.conversational": "ConversationalPipeline",
            "transformers.pipelines.decision": "DecisionPipeline",
            "transformers.pipelines.depth_estimation": "DepthEstimationPipeline",
            "transformers.pipelines.document_question_answering": "DocumentQuestionAnsweringPipeline",
            "transformers.pipelines.feature_extraction": "FeatureExtractionPipeline",
            "transformers.pipelines.fill_mask": "FillMaskPipeline",
            "transformers.pipelines.image_classification": "ImageClassificationPipeline",
            "transformers.pipelines.image_feature_extraction": "ImageFeatureExtractionPipeline",
            "transformers.pipelines.image_segmentation": "ImageSegmentationPipeline",
            "transformers.pipelines.image_text_to_text": "Chat ImageTextToTextPipeline",
            "transformers.pipelines.image_to_image": "ImageToImagePipeline",
            "transformers.pipelines.image_to_text": "ImageToTextPipeline",
            "transformers.pipelines.keypoint_matching": "KeypointMatchingPipeline",
            "transformers.pipelines.mask_generation": "MaskGenerationPipeline",
            "transformers.pipelines.object_detection": "ObjectDetectionPipeline",
            "transformers.pipelines.pt_utils": "PipelineChunkIterator PipelineIterator PipelinePackIterator",
            "transformers.pipelines.question_answering": "QuestionAnsweringPipeline",
            "transformers.pipelines.table_question_answering": "TableQuestionAnsweringPipeline",
            "transformers.pipelines.text2text_generation": (
                "SummarizationPipeline Text2TextGenerationPipeline TranslationPipeline"
            ),
            "transformers.pipelines.text_classification": "TextClassificationPipeline",
            "transformers.pipelines.text_generation": "Chat TextGenerationPipeline",
            "transformers.pipelines.text_to_audio": "TextToAudioPipeline",
            "transformers.pipelines.token_classification": "TokenClassificationPipeline",
            "transformers.pipelines.video_classification": "VideoClassificationPipeline",
            "transformers.pipelines.visual_question_answering": "VisualQuestionAnsweringPipeline",
            "transformers.pipelines.zero_shot_audio_classification": "ZeroShotAudioClassificationPipeline",
            "transformers.pipelines.zero_shot_classification": "ZeroShotClassificationPipeline",
            "transformers.pipelines.zero_shot_image_classification": "ZeroShotImageClassificationPipeline",
            "transformers.pipelines.zero_shot_object_detection": "ZeroShotObjectDetectionPipeline",
            "transformers.processing_utils": "OmniModalProcessorMixin ProcessorMixin",
            "transformers.quantizers.base": "HfQuantizer",
            "transformers.quantizers.quantizer_aqlm": "AqlmHfQuantizer",
            "transformers.quantizers.quantizer_auto_round": "AutoRoundQuantizer",
            "transformers.quantizers.quantizer_awq": "AwqQuantizer",
            "transformers.quantizers.quantizer_bitnet": "BitNetHfQuantizer",
            "transformers.quantizers.quantizer_bnb_4bit": "Bnb4BitHfQuantizer",
            "transformers.quantizers.quantizer_bnb_8bit": "Bnb8BitHfQuantizer",
            "transformers.quantizers.quantizer_compressed_tensors": "CompressedTensorsHfQuantizer",
            "transformers.quantizers.quantizer_eetq": "EetqHfQuantizer",
            "transformers.quantizers.quantizer_fbgemm_fp8": "FbgemmFp8HfQuantizer",
            "transformers.quantizers.quantizer_finegrained_fp8": "FineGrainedFP8HfQuantizer",
            "transformers.quantizers.quantizer_fouroversix": "FourOverSixHfQuantizer",
            "transformers.quantizers.quantizer_fp_quant": "FPQuantHfQuantizer",
            "transformers.quantizers.quantizer_gemma": "GemmaQuantizer",
            "transformers.quantizers.quantizer_gguf": "GgufHfQuantizer",
            "transformers.quantizers.quantizer_gptq": "GptqHfQuantizer",
            "transformers.quantizers.quantizer_higgs": "HiggsHfQuantizer",
            "transformers.quantizers.quantizer_hqq": "HqqHfQuantizer",
            "transformers.quantizers.quantizer_metal": "MetalHfQuantizer",
            "transformers.quantizers.quantizer_mxfp4": "Mxfp4HfQuantizer",
            "transformers.quantizers.quantizer_nvfp4": "NVFP4HfQuantizer",
            "transformers.quantizers.quantizer_quanto": "QuantoHfQuantizer",
            "transformers.quantizers.quantizer_quark": "QuarkHfQuantizer",
            "transformers.quantizers.quantizer_sinq": "SinqHfQuantizer",
            "transformers.quantizers.quantizer_spqr": "SpQRHfQuantizer",
            "transformers.quantizers.quantizer_torchao": "TorchAoHfQuantizer",
            "transformers.quantizers.quantizer_vptq": "VptqHfQuantizer",
            "transformers.time_series_utils": (
                "AffineTransformed DistributionOutput NegativeBinomialOutput NormalOutput StudentTOutput"
            ),
            "transformers.tokenization_python": "ExtensionsTrie Trie",
            "transformers.tokenization_utils": "ExtensionsTrie Trie",
            "transformers.tokenization_utils_sentencepiece": "SentencePieceExtractor",
            "transformers.tools.agents": "Agent AzureOpenAiAgent HfAgent LocalAgent OpenAiAgent StopSequenceCriteria",
            "transformers.tools.base": "EndpointClient PipelineTool RemoteTool",
            "transformers.tools.document_question_answering": "DocumentQuestionAnsweringTool",
            "transformers.tools.image_captioning": "ImageCaptioningTool",
            "transformers.tools.image_question_answering": "ImageQuestionAnsweringTool",
            "transformers.tools.image_segmentation": "ImageSegmentationTool",
            "transformers.tools.speech_to_text": "SpeechToTextTool",
            "transformers.tools.text_classification": "TextClassificationTool",
            "transformers.tools.text_question_answering": "TextQuestionAnsweringTool",
            "transformers.tools.text_summarization": "TextSummarizationTool",
            "transformers.tools.text_to_speech": "TextToSpeechTool",
            "transformers.tools.translation": "TranslationTool",
            "transformers.trainer": "Trainer",
            "transformers.trainer_callback": "CallbackHandler",
            "transformers.trainer_pt_utils": (
                "BatchRebalanceSampler DistributedLengthGroupedSampler DistributedSamplerWithLoop "
                "DistributedTensorGatherer LayerWiseDummyScheduler LengthGroupedSampler SequentialDistributedSampler "
                "ShardSampler"
            ),
            "transformers.trainer_seq2seq": "Seq2SeqTrainer",
            "transformers.trainer_utils": "EvalPrediction TrainerMemoryTracker",
            "transformers.utils.attention_visualizer": "AttentionMaskVisualizer",
            "transformers.utils.chat_parsing.response_parser": "ResponseParser",
            "transformers.utils.chat_template_utils": "Chat",
            "transformers.utils.fx": "HFTracer",
            "transformers.utils.generic": "ContextManagers",
            "transformers.utils.hub": "PushInProgress",
            "transformers.utils.import_utils": "Backend",
            "transformers.utils.kernel_config": "KernelConfig",
            "transformers.utils.metrics": "ContinuousBatchProcessorMetrics",
            "transformers.utils.network_logging": "_NetworkDebugProfiler _NetworkRequestTrace",
            "transformers.utils.output_capturing": "CompileableContextVar",
            "transformers.video_processing_utils": "BaseVideoProcessor VideoProcessorMixin",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.models.bert_japanese.tokenization_bert_japanese": "BertJapaneseTokenizer",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=BASIC,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.activations": (
                "AccurateGELUActivation ClippedGELUActivation FastGELUActivation GELUActivation GELUTanh "
                "LaplaceActivation LinearActivation MishActivation NewGELUActivation PytorchGELUTanh "
                "QuickGELUActivation ReLUSquaredActivation SiLUActivation SqrtSoftplusActivation XIELUActivation"
            ),
            "transformers.generation.candidate_generator": "_MapInputEmbedding _PruneReindexingLMHead",
            "transformers.generation.watermarking": "BayesianDetectorModel BayesianDetectorWatermarkedLikelihood",
            "transformers.loss.loss_d_fine": "DFineLoss",
            "transformers.loss.loss_deformable_detr": "DeformableDetrHungarianMatcher DeformableDetrImageLoss",
            "transformers.loss.loss_deimv2": "Deimv2Loss",
            "transformers.loss.loss_for_object_detection": "HungarianMatcher ImageLoss",
            "transformers.loss.loss_grounding_dino": "GroundingDinoHungarianMatcher GroundingDinoImageLoss",
            "transformers.loss.loss_lw_detr": "LwDetrHungarianMatcher LwDetrImageLoss",
            "transformers.loss.loss_rf_detr": "RfDetrHungarianMatcher RfDetrImageLoss",
            "transformers.loss.loss_rt_detr": "RTDetrHungarianMatcher RTDetrLoss",
            "transformers.modeling_layers": "GradientCheckpointingLayer MtpLayer MtpModel",
            "transformers.modeling_utils": (
                "PoolerAnswerClass PoolerEndLogits PoolerStartLogits PreTrainedAudioTokenizerBase PreTrainedModel "
                "SQuADHead SequenceSummary"
            ),
            "transformers.models.deprecated.deta.modeling_deta": (
                "DetaBackboneWithPositionalEncodings DetaDecoder DetaDecoderLayer DetaEncoder DetaEncoderLayer "
                "DetaForObjectDetection DetaFrozenBatchNorm2d DetaHungarianMatcher DetaLearnedPositionEmbedding "
                "DetaLoss DetaMLPPredictionHead DetaModel DetaMultiheadAttention DetaMultiscaleDeformableAttention "
                "DetaPreTrainedModel DetaSinePositionEmbedding DetaStage1Assigner DetaStage2Assigner"
            ),
            "transformers.models.deprecated.efficientformer.modeling_efficientformer": (
                "EfficientFormerConvMlp EfficientFormerConvStem EfficientFormerDenseMlp EfficientFormerDropPath "
                "EfficientFormerEncoder EfficientFormerFlat EfficientFormerForImageClassification "
                "EfficientFormerForImageClassificationWithTeacher EfficientFormerIntermediateStage "
                "EfficientFormerLastStage EfficientFormerMeta3D EfficientFormerMeta3DLayers EfficientFormerMeta4D "
                "EfficientFormerMeta4DLayers EfficientFormerModel EfficientFormerPatchEmbeddings "
                "EfficientFormerPooling EfficientFormerPreTrainedModel EfficientFormerSelfAttention"
            ),
            "transformers.models.deprecated.ernie_m.modeling_ernie_m": (
                "ErnieMAttention ErnieMEmbeddings ErnieMEncoder ErnieMEncoderLayer ErnieMForInformationExtraction "
                "ErnieMForMultipleChoice ErnieMForQuestionAnswering ErnieMForSequenceClassification "
                "ErnieMForTokenClassification ErnieMModel ErnieMPooler ErnieMPreTrainedModel ErnieMSelfAttention"
            ),
            "transformers.models.deprecated.gptsan_japanese.modeling_gptsan_japanese": (
                "GPTSanJapaneseAttention GPTSanJapaneseBlock GPTSanJapaneseDenseActDense "
                "GPTSanJapaneseForConditionalGeneration GPTSanJapaneseLayerDenseFF GPTSanJapaneseLayerSelfAttention "
                "GPTSanJapaneseLayerSparseFF GPTSanJapaneseModel GPTSanJapanesePreTrainedModel "
                "GPTSanJapaneseSparseMLP GPTSanJapaneseTop1Router"
            ),
            "transformers.models.deprecated.graphormer.modeling_graphormer": (
                "GraphormerDecoderHead GraphormerForGraphClassification GraphormerGraphAttnBias "
                "GraphormerGraphEncoder GraphormerGraphEncoderLayer GraphormerGraphNodeFeature GraphormerModel "
                "GraphormerMultiheadAttention GraphormerPreTrainedModel LayerDropModuleList"
            ),
            "transformers.models.deprecated.jukebox.modeling_jukebox": (
                "JukeboxAttention JukeboxBlock JukeboxBottleneck JukeboxBottleneckBlock "
                "JukeboxConditionalAutoregressive JukeboxConv1D JukeboxDecoder JukeboxDecoderConvBock JukeboxEncoder "
                "JukeboxEncoderConvBlock JukeboxLabelConditioner JukeboxLayerNorm JukeboxLayerStack JukeboxMLP "
                "JukeboxModel JukeboxMusicTokenConditioner JukeboxPositionalEmbedding JukeboxPreTrainedModel "
                "JukeboxPrior JukeboxRangeEmbedding JukeboxResConv1DBlock JukeboxResnet1D JukeboxVQVAE"
            ),
            "transformers.models.deprecated.mctct.modeling_mctct": (
                "MCTCTAttention MCTCTConv1dSubsampler MCTCTEmbeddings MCTCTEncoder MCTCTForCTC MCTCTIntermediate "
                "MCTCTLayer MCTCTLayerNorm MCTCTModel MCTCTOutput MCTCTPreTrainedModel MCTCTSelfAttention "
                "MCTCTSelfOutput"
            ),
            "transformers.models.deprecated.mega.modeling_mega": (
                "MegaBlock MegaClassificationHead MegaDropout MegaEmbeddings MegaForCausalLM MegaForMaskedLM "
                "MegaForMultipleChoice MegaForQuestionAnswering MegaForSequenceClassification "
                "MegaForTokenClassification MegaGatedCrossAttention MegaModel MegaMovingAverageGatedAttention "
                "MegaMultiDimensionDampedEma MegaNormalizedFeedForwardNetwork MegaPooler MegaPreTrainedModel "
                "MegaRMSNorm MegaRotaryRelativePositionalBias MegaScaleNorm MegaSequenceNorm "
                "MegaSimpleRelativePositionalBias"
            ),
            "transformers.models.deprecated.mmbt.modeling_mmbt": "MMBTForClassification MMBTModel ModalEmbeddings",
            "transformers.models.deprecated.nat.modeling_nat": (
                "NatBackbone NatDownsampler NatDropPath NatEmbeddings NatEncoder NatForImageClassification "
                "NatIntermediate NatLayer NatModel NatOutput NatPatchEmbeddings NatPreTrainedModel NatStage "
                "NeighborhoodAttention NeighborhoodAttentionModule NeighborhoodAttentionOutput"
            ),
            "transformers.models.deprecated.nezha.modeling_nezha": (
                "NezhaAttention NezhaEmbeddings NezhaEncoder NezhaForMaskedLM NezhaForMultipleChoice "
                "NezhaForNextSentencePrediction NezhaForPreTraining NezhaForQuestionAnswering "
                "NezhaForSequenceClassification NezhaForTokenClassification NezhaIntermediate NezhaLMPredictionHead "
                "NezhaLayer NezhaModel NezhaOnlyMLMHead NezhaOnlyNSPHead NezhaOutput NezhaPooler NezhaPreTrainedModel "
                "NezhaPreTrainingHeads NezhaPredictionHeadTransform NezhaRelativePositionsEncoding NezhaSelfAttention "
                "NezhaSelfOutput"
            ),
            "transformers.models.deprecated.open_llama.modeling_open_llama": (
                "OpenLlamaAttention OpenLlamaDecoderLayer OpenLlamaDynamicNTKScalingRotaryEmbedding "
                "OpenLlamaForCausalLM OpenLlamaForSequenceClassification OpenLlamaLinearScalingRotaryEmbedding "
                "OpenLlamaMLP OpenLlamaModel OpenLlamaPreTrainedModel OpenLlamaRMSNorm OpenLlamaRotaryEmbedding"
            ),
            "transformers.models.deprecated.qdqbert.modeling_qdqbert": (
                "QDQBertAttention QDQBertEmbeddings QDQBertEncoder QDQBertForMaskedLM QDQBertForMultipleChoice "
                "QDQBertForNextSentencePrediction QDQBertForQuestionAnswering QDQBertForSequenceClassification "
                "QDQBertForTokenClassification QDQBertIntermediate QDQBertLMHeadModel QDQBertLMPredictionHead "
                "QDQBertLayer QDQBertModel QDQBertOnlyMLMHead QDQBertOnlyNSPHead QDQBertOutput QDQBertPooler "
                "QDQBertPreTrainedModel QDQBertPreTrainingHeads QDQBertPredictionHeadTransform QDQBertSelfAttention "
                "QDQBertSelfOutput"
            ),
            "transformers.models.deprecated.realm.modeling_realm": (
                "RealmAttention RealmBertModel RealmEmbedder RealmEmbeddings RealmEncoder RealmForOpenQA "
                "RealmIntermediate RealmKnowledgeAugEncoder RealmLMPredictionHead RealmLayer RealmOnlyMLMHead "
                "RealmOutput RealmPooler RealmPreTrainedModel RealmPredictionHeadTransform RealmReader "
                "RealmReaderProjection RealmScorer RealmScorerProjection RealmSelfAttention RealmSelfOutput"
            ),
            "transformers.models.deprecated.retribert.modeling_retribert": "RetriBertModel RetriBertPreTrainedModel",
            "transformers.models.deprecated.speech_to_text_2.modeling_speech_to_text_2": (
                "Speech2Text2Attention Speech2Text2Decoder Speech2Text2DecoderLayer Speech2Text2DecoderWrapper "
                "Speech2Text2ForCausalLM Speech2Text2PreTrainedModel Speech2Text2SinusoidalPositionalEmbedding"
            ),
            "transformers.models.deprecated.trajectory_transformer.modeling_trajectory_transformer": (
                "Block CausalSelfAttention EinLinear TrajectoryTransformerModel TrajectoryTransformerPreTrainedModel"
            ),
            "transformers.models.deprecated.transfo_xl.modeling_transfo_xl": (
                "AdaptiveEmbedding PositionalEmbedding PositionwiseFF RelPartialLearnableDecoderLayer "
                "RelPartialLearnableMultiHeadAttn TransfoXLForSequenceClassification TransfoXLLMHeadModel "
                "TransfoXLModel TransfoXLPreTrainedModel"
            ),
            "transformers.models.deprecated.transfo_xl.modeling_transfo_xl_utilities": "ProjectedAdaptiveLogSoftmax",
            "transformers.models.deprecated.tvlt.modeling_tvlt": (
                "TvltAttention TvltAudioEmbeddings TvltAudioPatchEmbeddings TvltDecoder TvltEncoder "
                "TvltForAudioVisualClassification TvltForPreTraining TvltIntermediate TvltLayer TvltMAEHead "
                "TvltMatchingHead TvltModel TvltOutput TvltPixelEmbeddings TvltPixelPatchEmbeddings TvltPooler "
                "TvltPreTrainedModel TvltSelfAttention TvltSelfOutput"
            ),
            "transformers.models.deprecated.van.modeling_van": (
                "VanDropPath VanEncoder VanForImageClassification VanLargeKernelAttention "
                "VanLargeKernelAttentionLayer VanLayer VanLayerScaling VanMlpLayer VanModel "
                "VanOverlappingPatchEmbedder VanPreTrainedModel VanSpatialAttentionLayer VanStage"
            ),
            "transformers.models.deprecated.vit_hybrid.modeling_vit_hybrid": (
                "ViTHybridAttention ViTHybridEmbeddings ViTHybridEncoder ViTHybridForImageClassification "
                "ViTHybridIntermediate ViTHybridLayer ViTHybridModel ViTHybridOutput ViTHybridPatchEmbeddings "
                "ViTHybridPooler ViTHybridPreTrainedModel ViTHybridSdpaAttention ViTHybridSdpaSelfAttention "
                "ViTHybridSelfAttention ViTHybridSelfOutput"
            ),
            "transformers.models.deprecated.xlm_prophetnet.modeling_xlm_prophetnet": (
                "XLMProphetNetAttention XLMProphetNetDecoder XLMProphetNetDecoderLayer XLMProphetNetDecoderWrapper "
                "XLMProphetNetEncoder XLMProphetNetEncoderLayer XLMProphetNetFeedForward XLMProphetNetForCausalLM "
                "XLMProphetNetForConditionalGeneration XLMProphetNetModel XLMProphetNetNgramSelfAttention "
                "XLMProphetNetPositionalEmbeddings XLMProphetNetPreTrainedModel"
            ),
            "transformers.models.ibert.quant_modules": (
                "IntGELU IntLayerNorm IntSoftmax QuantAct QuantEmbedding QuantLinear"
            ),
            "transformers.models.idefics.perceiver": "IdeficsMLP IdeficsPerceiverAttention IdeficsPerceiverResampler",
            "transformers.models.idefics.vision": (
                "IdeficsVisionAttention IdeficsVisionEmbeddings IdeficsVisionEncoder IdeficsVisionEncoderLayer "
                "IdeficsVisionMLP IdeficsVisionTransformer"
            ),
            "transformers.models.sew.feature_extraction_sew": "SEWFeatureExtractor",
            "transformers.pytorch_utils": "Conv1D",
            "transformers.quantizers.base": "SequentialLlama4TextExperts",
            "transformers.time_series_utils": "LambdaLayer ParameterProjection",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.optimization": "Adafactor AdamW",
            "transformers.trainer_pt_utils": "LayerWiseDummyOptimizer",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=OPTIMIZER_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.models.bartpho.tokenization_bartpho": "BartphoTokenizer",
            "transformers.models.code_llama.tokenization_code_llama": "CodeLlamaTokenizer",
            "transformers.models.gemma.tokenization_gemma": "GemmaTokenizer",
            "transformers.models.layoutxlm.tokenization_layoutxlm": "LayoutXLMTokenizer",
            "transformers.models.llama.tokenization_llama": "LlamaTokenizer",
            "transformers.models.mbart.tokenization_mbart": "MBartTokenizer",
            "transformers.models.mluke.tokenization_mluke": "MLukeTokenizer",
            "transformers.models.nllb.tokenization_nllb": "NllbTokenizer",
            "transformers.models.plbart.tokenization_plbart": "PLBartTokenizer",
            "transformers.models.seamless_m4t.tokenization_seamless_m4t": "SeamlessM4TTokenizer",
            "transformers.models.xglm.tokenization_xglm": "XGLMTokenizer",
            "transformers.models.xlm_roberta.tokenization_xlm_roberta": "XLMRobertaTokenizer",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=PIECES,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.models.albert.tokenization_albert_fast": "AlbertTokenizerFast",
            "transformers.models.bart.tokenization_bart": "BartTokenizer",
            "transformers.models.bart.tokenization_bart_fast": "BartTokenizerFast",
            "transformers.models.barthez.tokenization_barthez_fast": "BarthezTokenizerFast",
            "transformers.models.bert.tokenization_bert": "BertTokenizer",
            "transformers.models.bert.tokenization_bert_fast": "BertTokenizerFast",
            "transformers.models.bert.tokenization_bert_legacy": "BertTokenizerLegacy",
            "transformers.models.bertweet.tokenization_bertweet": "BertweetTokenizer",
            "transformers.models.big_bird.tokenization_big_bird_fast": "BigBirdTokenizerFast",
            "transformers.models.blenderbot.tokenization_blenderbot": "BlenderbotTokenizer",
            "transformers.models.blenderbot.tokenization_blenderbot_fast": "BlenderbotTokenizerFast",
            "transformers.models.blenderbot_small.tokenization_blenderbot_small": "BlenderbotSmallTokenizer",
            "transformers.models.blenderbot_small.tokenization_blenderbot_small_fast": "BlenderbotSmallTokenizerFast",
            "transformers.models.bloom.tokenization_bloom_fast": "BloomTokenizerFast",
            "transformers.models.byt5.tokenization_byt5": "ByT5Tokenizer",
            "transformers.models.camembert.tokenization_camembert_fast": "CamembertTokenizerFast",
            "transformers.models.canine.tokenization_canine": "CanineTokenizer",
            "transformers.models.clip.tokenization_clip": "CLIPTokenizer",
            "transformers.models.clip.tokenization_clip_fast": "CLIPTokenizerFast",
            "transformers.models.clvp.tokenization_clvp": "ClvpTokenizer",
            "transformers.models.code_llama.tokenization_code_llama_fast": "CodeLlamaTokenizerFast",
            "transformers.models.codegen.tokenization_codegen": "CodeGenTokenizer",
            "transformers.models.codegen.tokenization_codegen_fast": "CodeGenTokenizerFast",
            "transformers.models.cohere.tokenization_cohere": "CohereTokenizer",
            "transformers.models.cohere.tokenization_cohere_fast": "CohereTokenizerFast",
            "transformers.models.convbert.tokenization_convbert": "ConvBertTokenizer",
            "transformers.models.convbert.tokenization_convbert_fast": "ConvBertTokenizerFast",
            "transformers.models.cpm.tokenization_cpm_fast": "CpmTokenizerFast",
            "transformers.models.cpmant.tokenization_cpmant": "CpmAntTokenizer",
            "transformers.models.ctrl.tokenization_ctrl": "CTRLTokenizer",
            "transformers.models.deberta.tokenization_deberta": "DebertaTokenizer",
            "transformers.models.deberta.tokenization_deberta_fast": "DebertaTokenizerFast",
            "transformers.models.deberta_v2.tokenization_deberta_v2": "DebertaV2Tokenizer",
            "transformers.models.deberta_v2.tokenization_deberta_v2_fast": "DebertaV2TokenizerFast",
            "transformers.models.deprecated.gptsan_japanese.tokenization_gptsan_japanese": "GPTSanJapaneseTokenizer",
            "transformers.models.deprecated.jukebox.tokenization_jukebox": "JukeboxTokenizer",
            "transformers.models.deprecated.realm.tokenization_realm": "RealmTokenizer",
            "transformers.models.deprecated.realm.tokenization_realm_fast": "RealmTokenizerFast",
            "transformers.models.deprecated.retribert.tokenization_retribert": "RetriBertTokenizer",
            "transformers.models.deprecated.retribert.tokenization_retribert_fast": "RetriBertTokenizerFast",
            "transformers.models.deprecated.speech_to_text_2.tokenization_speech_to_text_2": "Speech2Text2Tokenizer",
            "transformers.models.deprecated.tapex.tokenization_tapex": "TapexTokenizer",
            "transformers.models.deprecated.transfo_xl.tokenization_transfo_xl": "TransfoXLTokenizer",
            "transformers.models.dia.tokenization_dia": "DiaTokenizer",
            "transformers.models.distilbert.tokenization_distilbert": "DistilBertTokenizer",
            "transformers.models.distilbert.tokenization_distilbert_fast": "DistilBertTokenizerFast",
            "transformers.models.dpr.tokenization_dpr": (
                "DPRContextEncoderTokenizer DPRQuestionEncoderTokenizer DPRReaderTokenizer"
            ),
            "transformers.models.dpr.tokenization_dpr_fast": (
                "DPRContextEncoderTokenizerFast DPRQuestionEncoderTokenizerFast DPRReaderTokenizerFast"
            ),
            "transformers.models.electra.tokenization_electra": "ElectraTokenizer",
            "transformers.models.electra.tokenization_electra_fast": "ElectraTokenizerFast",
            "transformers.models.esm.tokenization_esm": "EsmTokenizer",
            "transformers.models.esmc.tokenization_esmc": "EsmcTokenizer",
            "transformers.models.fnet.tokenization_fnet_fast": "FNetTokenizerFast",
            "transformers.models.funnel.tokenization_funnel": "FunnelTokenizer",
            "transformers.models.funnel.tokenization_funnel_fast": "FunnelTokenizerFast",
            "transformers.models.gemma.tokenization_gemma_fast": "GemmaTokenizerFast",
            "transformers.models.gpt2.tokenization_gpt2": "GPT2Tokenizer",
            "transformers.models.gpt2.tokenization_gpt2_fast": "GPT2TokenizerFast",
            "transformers.models.gpt_neox.tokenization_gpt_neox": "GPTNeoXTokenizer",
            "transformers.models.gpt_neox.tokenization_gpt_neox_fast": "GPTNeoXTokenizerFast",
            "transformers.models.gpt_neox_japanese.tokenization_gpt_neox_japanese": "GPTNeoXJapaneseTokenizer",
            "transformers.models.herbert.tokenization_herbert_fast": "HerbertTokenizerFast",
            "transformers.models.lasr.tokenization_lasr": "LasrTokenizer",
            "transformers.models.layoutlm.tokenization_layoutlm": "LayoutLMTokenizer",
            "transformers.models.layoutlm.tokenization_layoutlm_fast": "LayoutLMTokenizerFast",
            "transformers.models.layoutlmv2.tokenization_layoutlmv2": "LayoutLMv2Tokenizer",
            "transformers.models.layoutlmv2.tokenization_layoutlmv2_fast": "LayoutLMv2TokenizerFast",
            "transformers.models.layoutlmv3.tokenization_layoutlmv3": "LayoutLMv3Tokenizer",
            "transformers.models.layoutlmv3.tokenization_layoutlmv3_fast": "LayoutLMv3TokenizerFast",
            "transformers.models.layoutxlm.tokenization_layoutxlm_fast": "LayoutXLMTokenizerFast",
            "transformers.models.led.tokenization_led": "LEDTokenizer",
            "transformers.models.led.tokenization_led_fast": "LEDTokenizerFast",
            "transformers.models.llama.tokenization_llama_fast": "LlamaTokenizerFast",
            "transformers.models.longformer.tokenization_longformer": "LongformerTokenizer",
            "transformers.models.longformer.tokenization_longformer_fast": "LongformerTokenizerFast",
            "transformers.models.luke.tokenization_luke": "LukeTokenizer",
            "transformers.models.lxmert.tokenization_lxmert": "LxmertTokenizer",
            "transformers.models.lxmert.tokenization_lxmert_fast": "LxmertTokenizerFast",
            "transformers.models.markuplm.tokenization_markuplm": "MarkupLMTokenizer",
            "transformers.models.markuplm.tokenization_markuplm_fast": "MarkupLMTokenizerFast",
            "transformers.models.mbart.tokenization_mbart_fast": "MBartTokenizerFast",
            "transformers.models.mbart50.tokenization_mbart50_fast": "MBart50TokenizerFast",
            "transformers.models.mgp_str.tokenization_mgp_str": "MgpstrTokenizer",
            "transformers.models.mobilebert.tokenization_mobilebert": "MobileBertTokenizer",
            "transformers.models.mobilebert.tokenization_mobilebert_fast": "MobileBertTokenizerFast",
            "transformers.models.mpnet.tokenization_mpnet": "MPNetTokenizer",
            "transformers.models.mpnet.tokenization_mpnet_fast": "MPNetTokenizerFast",
            "transformers.models.mt5.tokenization_mt5_fast": "MT5TokenizerFast",
            "transformers.models.mvp.tokenization_mvp": "MvpTokenizer",
            "transformers.models.mvp.tokenization_mvp_fast": "MvpTokenizerFast",
            "transformers.models.myt5.tokenization_myt5": "MyT5Tokenizer",
            "transformers.models.nllb.tokenization_nllb_fast": "NllbTokenizerFast",
            "transformers.models.nougat.tokenization_nougat": "NougatTokenizer",
            "transformers.models.nougat.tokenization_nougat_fast": "NougatTokenizerFast",
            "transformers.models.openai.tokenization_openai": "OpenAIGPTTokenizer",
            "transformers.models.openai.tokenization_openai_fast": "OpenAIGPTTokenizerFast",
            "transformers.models.parakeet.tokenization_parakeet": "ParakeetTokenizer",
            "transformers.models.parakeet.tokenization_parakeet_fast": "ParakeetTokenizerFast",
            "transformers.models.pegasus.tokenization_pegasus_fast": "PegasusTokenizerFast",
            "transformers.models.perceiver.tokenization_perceiver": "PerceiverTokenizer",
            "transformers.models.phobert.tokenization_phobert": "PhobertTokenizer",
            "transformers.models.prophetnet.tokenization_prophetnet": "ProphetNetTokenizer",
            "transformers.models.qwen2.tokenization_qwen2": "Qwen2Tokenizer",
            "transformers.models.qwen2.tokenization_qwen2_fast": "Qwen2TokenizerFast",
            "transformers.models.qwen3_5.tokenization_qwen3_5": "Qwen3_5Tokenizer",
            "transformers.models.reformer.tokenization_reformer_fast": "ReformerTokenizerFast",
            "transformers.models.rembert.tokenization_rembert_fast": "RemBertTokenizerFast",
            "transformers.models.roberta.tokenization_roberta": "RobertaTokenizer",
            "transformers.models.roberta.tokenization_roberta_fast": "RobertaTokenizerFast",
            "transformers.models.roc_bert.tokenization_roc_bert": "RoCBertTokenizer",
            "transformers.models.seamless_m4t.tokenization_seamless_m4t_fast": "SeamlessM4TTokenizerFast",
            "transformers.models.siglip2.tokenization_siglip2": "Siglip2Tokenizer",
            "transformers.models.splinter.tokenization_splinter": "SplinterTokenizer",
            "transformers.models.splinter.tokenization_splinter_fast": "SplinterTokenizerFast",
            "transformers.models.squeezebert.tokenization_squeezebert": "SqueezeBertTokenizer",
            "transformers.models.squeezebert.tokenization_squeezebert_fast": "SqueezeBertTokenizerFast",
            "transformers.models.t5.tokenization_t5_fast": "T5TokenizerFast",
            "transformers.models.tapas.tokenization_tapas": "TapasTokenizer",
            "transformers.models.tipsv2.tokenization_tipsv2": "Tipsv2Tokenizer",
            "transformers.models.udop.tokenization_udop_fast": "UdopTokenizerFast",
            "transformers.models.videoprism.tokenization_videoprism": "VideoPrismTokenizer",
            "transformers.models.vits.tokenization_vits": "VitsTokenizer",
            "transformers.models.wav2vec2.tokenization_wav2vec2": "Wav2Vec2CTCTokenizer Wav2Vec2Tokenizer",
            "transformers.models.wav2vec2_phoneme.tokenization_wav2vec2_phoneme": "Wav2Vec2PhonemeCTCTokenizer",
            "transformers.models.whisper.tokenization_whisper": "WhisperTokenizer",
            "transformers.models.whisper.tokenization_whisper_fast": "WhisperTokenizerFast",
            "transformers.models.xglm.tokenization_xglm_fast": "XGLMTokenizerFast",
            "transformers.models.xlm_roberta.tokenization_xlm_roberta_fast": "XLMRobertaTokenizerFast",
            "transformers.models.xlnet.tokenization_xlnet_fast": "XLNetTokenizerFast",
            "transformers.tokenization_mistral_common": "MistralCommonBackend",
            "transformers.tokenization_python": "PythonBackend",
            "transformers.tokenization_utils": "PreTrainedTokenizer",
            "transformers.tokenization_utils_base": "PreTrainedTokenizerBase SpecialTokensMixin",
            "transformers.tokenization_utils_fast": "PreTrainedTokenizerFast",
            "transformers.tokenization_utils_sentencepiece": "SentencePieceBackend",
            "transformers.tokenization_utils_tokenizers": "TokenizersBackend",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=TOKENIZER,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.models.albert.tokenization_albert": "AlbertTokenizer",
            "transformers.models.barthez.tokenization_barthez": "BarthezTokenizer",
            "transformers.models.bert_generation.tokenization_bert_generation": "BertGenerationTokenizer",
            "transformers.models.big_bird.tokenization_big_bird": "BigBirdTokenizer",
            "transformers.models.camembert.tokenization_camembert": "CamembertTokenizer",
            "transformers.models.cpm.tokenization_cpm": "CpmTokenizer",
            "transformers.models.fnet.tokenization_fnet": "FNetTokenizer",
            "transformers.models.gpt_sw3.tokenization_gpt_sw3": "GPTSw3Tokenizer",
            "transformers.models.mbart50.tokenization_mbart50": "MBart50Tokenizer",
            "transformers.models.mt5.tokenization_mt5": "MT5Tokenizer",
            "transformers.models.pegasus.tokenization_pegasus": "PegasusTokenizer",
            "transformers.models.reformer.tokenization_reformer": "ReformerTokenizer",
            "transformers.models.rembert.tokenization_rembert": "RemBertTokenizer",
            "transformers.models.siglip.tokenization_siglip": "SiglipTokenizer",
            "transformers.models.speecht5.tokenization_speecht5": "SpeechT5Tokenizer",
            "transformers.models.t5.tokenization_t5": "T5Tokenizer",
            "transformers.models.udop.tokenization_udop": "UdopTokenizer",
            "transformers.models.xlnet.tokenization_xlnet": "XLNetTokenizer",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=UNOPENED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.cache_utils": "KVSharingDict",
            "transformers.data.data_collator": (
                "DataCollatorForLanguageModeling DataCollatorForMultipleChoice "
                "DataCollatorForPermutationLanguageModeling DataCollatorForSOP DataCollatorForSeq2Seq "
                "DataCollatorForTokenClassification DataCollatorForWholeWordMask DataCollatorWithFlattening "
                "DataCollatorWithPadding DefaultDataCollator"
            ),
            "transformers.data.datasets.glue": "GlueDataTrainingArguments",
            "transformers.data.datasets.squad": "SquadDataTrainingArguments",
            "transformers.data.processors.utils": "InputExample InputFeatures",
            "transformers.decision.configuration_utils": "DecisionConfig",
            "transformers.decision.template_utils": "ChoiceQuestion NoulQuestion Question ScoreQuestion",
            "transformers.generation.configuration_utils": (
                "BaseWatermarkingConfig CompileConfig ContinuousBatchingConfig GenerationConfig"
            ),
            "transformers.generation.watermarking": "WatermarkDetectorOutput",
            "transformers.image_utils": "SizeDict",
            "transformers.modelcard": "ModelCard TrainingSummary",
            "transformers.modeling_attn_mask_utils": "AttentionMaskConverter",
            "transformers.modeling_utils": "LoadStateDictConfig",
            "transformers.models.bark.generation_configuration_bark": (
                "BarkCoarseGenerationConfig BarkFineGenerationConfig BarkGenerationConfig BarkSemanticGenerationConfig"
            ),
            "transformers.models.diffusion_gemma.generation_diffusion_gemma": (
                "DiffusionGemmaGenerationConfig EntropyBoundSamplerConfig"
            ),
            "transformers.models.esm.openfold_utils.protein": "Protein",
            "transformers.models.tapas.tokenization_tapas": (
                "Cell Date NumericValue NumericValueSpan Question SerializedExample TokenCoordinates TokenizedTable"
            ),
            "transformers.onnx.config": "PatchingSpec",
            "transformers.pipelines.conversational": "Conversation",
            "transformers.processing_utils": "MultiModalData",
            "transformers.tools.agents": "PreTool",
            "transformers.trainer_callback": "TrainerControl TrainerState",
            "transformers.trainer_optimizer": "OptimizerContext",
            "transformers.trainer_pt_utils": "AcceleratorConfig LabelSmoother",
            "transformers.training_args": "TrainingArguments",
            "transformers.training_args_seq2seq": "Seq2SeqTrainingArguments",
            "transformers.training_args_tf": "TFTrainingArguments",
            "transformers.utils.chat_parsing.response_templates": "ResponseTemplate ResponseTemplateField",
            "transformers.utils.generic": "OutputRecorder",
            "transformers.utils.loading_report": "LoadStateDictInfo",
            "transformers.utils.output_capturing": "OutputRecorder",
            "transformers.utils.quantization_config": (
                "AqlmConfig AutoRoundConfig AwqConfig BitNetQuantConfig BitsAndBytesConfig CompressedTensorsConfig "
                "EetqConfig FPQuantConfig FbgemmFp8Config FineGrainedFP8Config FourOverSixConfig GPTQConfig "
                "GemmaQuantizationConfig GgufConfig HiggsConfig HqqConfig MetalConfig Mxfp4Config NVFP4Config "
                "QuantizationConfigMixin QuantoConfig QuarkConfig SinqConfig SpQRConfig TorchAoConfig VptqConfig "
                "VptqLayerConfig"
            ),
            "transformers.video_utils": "VideoMetadata",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.configuration_utils": "PreTrainedConfig PretrainedConfig",
            "transformers.generation.watermarking": "BayesianDetectorConfig",
            "transformers.models.afmoe.configuration_afmoe": "AfmoeConfig",
            "transformers.models.aimv2.configuration_aimv2": "Aimv2Config Aimv2TextConfig Aimv2VisionConfig",
            "transformers.models.albert.configuration_albert": "AlbertConfig",
            "transformers.models.align.configuration_align": "AlignConfig AlignTextConfig AlignVisionConfig",
            "transformers.models.altclip.configuration_altclip": "AltCLIPConfig AltCLIPTextConfig AltCLIPVisionConfig",
            "transformers.models.apertus.configuration_apertus": "ApertusConfig",
            "transformers.models.apertus1p5.configuration_apertus1p5": (
                "Apertus1p5Config Apertus1p5TextConfig Apertus1p5VisionTokenizerConfig"
            ),
            "transformers.models.arcee.configuration_arcee": "ArceeConfig",
            "transformers.models.aria.configuration_aria": "AriaConfig AriaTextConfig",
            "transformers.models.audio_spectrogram_transformer.configuration_audio_spectrogram_transformer": (
                "ASTConfig"
            ),
            "transformers.models.audioflamingo3.configuration_audioflamingo3": (
                "AudioFlamingo3Config AudioFlamingo3EncoderConfig"
            ),
            "transformers.models.autoformer.configuration_autoformer": "AutoformerConfig",
            "transformers.models.axk1.configuration_axk1": "AXK1Config",
            "transformers.models.axk2.configuration_axk2": "AXK2Config",
            "transformers.models.aya_vision.configuration_aya_vision": "AyaVisionConfig",
            "transformers.models.bailing_hybrid.configuration_bailing_hybrid": "BailingHybridConfig",
            "transformers.models.bamba.configuration_bamba": "BambaConfig",
            "transformers.models.bark.configuration_bark": (
                "BarkCoarseConfig BarkConfig BarkFineConfig BarkSemanticConfig BarkSubModelConfig"
            ),
            "transformers.models.bart.configuration_bart": "BartConfig",
            "transformers.models.beam.configuration_beam": "BeamConfig",
            "transformers.models.beit.configuration_beit": "BeitConfig",
            "transformers.models.bert.configuration_bert": "BertConfig",
            "transformers.models.bert_generation.configuration_bert_generation": "BertGenerationConfig",
            "transformers.models.big_bird.configuration_big_bird": "BigBirdConfig",
            "transformers.models.bigbird_pegasus.configuration_bigbird_pegasus": "BigBirdPegasusConfig",
            "transformers.models.biogpt.configuration_biogpt": "BioGptConfig",
            "transformers.models.bit.configuration_bit": "BitConfig",
            "transformers.models.bitnet.configuration_bitnet": "BitNetConfig",
            "transformers.models.blenderbot.configuration_blenderbot": "BlenderbotConfig",
            "transformers.models.blenderbot_small.configuration_blenderbot_small": "BlenderbotSmallConfig",
            "transformers.models.blip.configuration_blip": "BlipConfig BlipTextConfig BlipVisionConfig",
            "transformers.models.blip_2.configuration_blip_2": "Blip2Config Blip2QFormerConfig Blip2VisionConfig",
            "transformers.models.bloom.configuration_bloom": "BloomConfig",
            "transformers.models.blt.configuration_blt": (
                "BltConfig BltGlobalTransformerConfig BltLocalDecoderConfig BltLocalEncoderConfig BltPatcherConfig"
            ),
            "transformers.models.bridgetower.configuration_bridgetower": (
                "BridgeTowerConfig BridgeTowerTextConfig BridgeTowerVisionConfig"
            ),
            "transformers.models.bros.configuration_bros": "BrosConfig",
            "transformers.models.camembert.configuration_camembert": "CamembertConfig",
            "transformers.models.canary.configuration_canary": "CanaryConfig CanaryDecoderConfig",
            "transformers.models.canine.configuration_canine": "CanineConfig",
            "transformers.models.chameleon.configuration_chameleon": "ChameleonConfig ChameleonVQVAEConfig",
            "transformers.models.chinese_clip.configuration_chinese_clip": (
                "ChineseCLIPConfig ChineseCLIPTextConfig ChineseCLIPVisionConfig"
            ),
            "transformers.models.chmv2.configuration_chmv2": "CHMv2Config",
            "transformers.models.clap.configuration_clap": "ClapAudioConfig ClapConfig ClapTextConfig",
            "transformers.models.clip.configuration_clip": "CLIPConfig CLIPTextConfig CLIPVisionConfig",
            "transformers.models.clipseg.configuration_clipseg": "CLIPSegConfig CLIPSegTextConfig CLIPSegVisionConfig",
            "transformers.models.clvp.configuration_clvp": "ClvpConfig ClvpDecoderConfig ClvpEncoderConfig",
            "transformers.models.codegen.configuration_codegen": "CodeGenConfig",
            "transformers.models.cohere.configuration_cohere": "CohereConfig",
            "transformers.models.cohere2.configuration_cohere2": "Cohere2Config",
            "transformers.models.cohere2_moe.configuration_cohere2_moe": "Cohere2MoeConfig",
            "transformers.models.cohere2_vision.configuration_cohere2_vision": "Cohere2VisionConfig",
            "transformers.models.cohere_asr.configuration_cohere_asr": "CohereAsrConfig",
            "transformers.models.cohere_compass.configuration_cohere_compass": (
                "CohereCompassConfig CohereCompassTextConfig CohereCompassVisionConfig"
            ),
            "transformers.models.colmodernvbert.configuration_colmodernvbert": "ColModernVBertConfig",
            "transformers.models.colpali.configuration_colpali": "ColPaliConfig",
            "transformers.models.colqwen2.configuration_colqwen2": "ColQwen2Config",
            "transformers.models.conditional_detr.configuration_conditional_detr": "ConditionalDetrConfig",
            "transformers.models.convbert.configuration_convbert": "ConvBertConfig",
            "transformers.models.convnext.configuration_convnext": "ConvNextConfig",
            "transformers.models.convnextv2.configuration_convnextv2": "ConvNextV2Config",
            "transformers.models.cosmos3_edge.configuration_cosmos3_edge": (
                "Cosmos3EdgeConfig Cosmos3EdgeTextConfig Cosmos3EdgeVisionConfig"
            ),
            "transformers.models.cosmos3_omni.configuration_cosmos3_omni": "Cosmos3OmniConfig",
            "transformers.models.cpmant.configuration_cpmant": "CpmAntConfig",
            "transformers.models.csm.configuration_csm": "CsmConfig CsmDepthDecoderConfig",
            "transformers.models.ctrl.configuration_ctrl": "CTRLConfig",
            "transformers.models.cvt.configuration_cvt": "CvtConfig",
            "transformers.models.cwm.configuration_cwm": "CwmConfig",
            "transformers.models.d_fine.configuration_d_fine": "DFineConfig",
            "transformers.models.dab_detr.configuration_dab_detr": "DabDetrConfig",
            "transformers.models.dac.configuration_dac": "DacConfig",
            "transformers.models.data2vec.configuration_data2vec_audio": "Data2VecAudioConfig",
            "transformers.models.data2vec.configuration_data2vec_text": "Data2VecTextConfig",
            "transformers.models.data2vec.configuration_data2vec_vision": "Data2VecVisionConfig",
            "transformers.models.dbrx.configuration_dbrx": "DbrxAttentionConfig DbrxConfig DbrxFFNConfig",
            "transformers.models.deberta.configuration_deberta": "DebertaConfig",
            "transformers.models.deberta_v2.configuration_deberta_v2": "DebertaV2Config",
            "transformers.models.decision_transformer.configuration_decision_transformer": "DecisionTransformerConfig",
            "transformers.models.deepseek_ocr2.configuration_deepseek_ocr2": (
                "DeepseekOcr2Config DeepseekOcr2SamVisionConfig DeepseekOcr2TextConfig DeepseekOcr2VisionConfig "
                "DeepseekOcr2VisionEncoderConfig"
            ),
            "transformers.models.deepseek_v2.configuration_deepseek_v2": "DeepseekV2Config",
            "transformers.models.deepseek_v3.configuration_deepseek_v3": "DeepseekV3Config",
            "transformers.models.deepseek_v32.configuration_deepseek_v32": "DeepseekV32Config",
            "transformers.models.deepseek_v4.configuration_deepseek_v4": "DeepseekV4Config",
            "transformers.models.deepseek_vl.configuration_deepseek_vl": "DeepseekVLConfig",
            "transformers.models.deepseek_vl_hybrid.configuration_deepseek_vl_hybrid": "DeepseekVLHybridConfig",
            "transformers.models.deformable_detr.configuration_deformable_detr": "DeformableDetrConfig",
            "transformers.models.deimv2.configuration_deimv2": "Deimv2Config",
            "transformers.models.deit.configuration_deit": "DeiTConfig",
            "transformers.models.deprecated.deta.configuration_deta": "DetaConfig",
            "transformers.models.deprecated.efficientformer.configuration_efficientformer": "EfficientFormerConfig",
            "transformers.models.deprecated.ernie_m.configuration_ernie_m": "ErnieMConfig",
            "transformers.models.deprecated.gptsan_japanese.configuration_gptsan_japanese": "GPTSanJapaneseConfig",
            "transformers.models.deprecated.graphormer.configuration_graphormer": "GraphormerConfig",
            "transformers.models.deprecated.jukebox.configuration_jukebox": (
                "JukeboxConfig JukeboxPriorConfig JukeboxVQVAEConfig"
            ),
            "transformers.models.deprecated.mctct.configuration_mctct": "MCTCTConfig",
            "transformers.models.deprecated.mega.configuration_mega": "MegaConfig",
            "transformers.models.deprecated.nat.configuration_nat": "NatConfig",
            "transformers.models.deprecated.nezha.configuration_nezha": "NezhaConfig",
            "transformers.models.deprecated.open_llama.configuration_open_llama": "OpenLlamaConfig",
            "transformers.models.deprecated.qdqbert.configuration_qdqbert": "QDQBertConfig",
            "transformers.models.deprecated.realm.configuration_realm": "RealmConfig",
            "transformers.models.deprecated.retribert.configuration_retribert": "RetriBertConfig",
            "transformers.models.deprecated.speech_to_text_2.configuration_speech_to_text_2": "Speech2Text2Config",
            "transformers.models.deprecated.trajectory_transformer.configuration_trajectory_transformer": (
                "TrajectoryTransformerConfig"
            ),
            "transformers.models.deprecated.transfo_xl.configuration_transfo_xl": "TransfoXLConfig",
            "transformers.models.deprecated.tvlt.configuration_tvlt": "TvltConfig",
            "transformers.models.deprecated.van.configuration_van": "VanConfig",
            "transformers.models.deprecated.vit_hybrid.configuration_vit_hybrid": "ViTHybridConfig",
            "transformers.models.deprecated.xlm_prophetnet.configuration_xlm_prophetnet": "XLMProphetNetConfig",
            "transformers.models.depth_anything.configuration_depth_anything": "DepthAnythingConfig",
            "transformers.models.depth_pro.configuration_depth_pro": "DepthProConfig",
            "transformers.models.deta.configuration_deta": "DetaConfig",
            "transformers.models.detr.configuration_detr": "DetrConfig",
            "transformers.models.dia.configuration_dia": "DiaConfig DiaDecoderConfig DiaEncoderConfig",
            "transformers.models.diffllama.configuration_diffllama": "DiffLlamaConfig",
            "transformers.models.diffusion_gemma.configuration_diffusion_gemma": (
                "DiffusionGemmaConfig DiffusionGemmaTextConfig"
            ),
            "transformers.models.dinat.configuration_dinat": "DinatConfig",
            "transformers.models.dinov2.configuration_dinov2": "Dinov2Config",
            "transformers.models.dinov2_with_registers.configuration_dinov2_with_registers": (
                "Dinov2WithRegistersConfig"
            ),
            "transformers.models.dinov3_convnext.configuration_dinov3_convnext": "DINOv3ConvNextConfig",
            "transformers.models.dinov3_vit.configuration_dinov3_vit": "DINOv3ViTConfig",
            "transformers.models.distilbert.configuration_distilbert": "DistilBertConfig",
            "transformers.models.doge.configuration_doge": "DogeConfig",
            "transformers.models.donut.configuration_donut_swin": "DonutSwinConfig",
            "transformers.models.dory.configuration_dory": "DoryConfig",
            "transformers.models.dots1.configuration_dots1": "Dots1Config",
            "transformers.models.dots3_note.configuration_dots3_note": (
                "Dots3NoteAudioConfig Dots3NoteConfig Dots3NoteTextConfig Dots3NoteVisionConfig"
            ),
            "transformers.models.dpr.configuration_dpr": "DPRConfig",
            "transformers.models.dpt.configuration_dpt": "DPTConfig",
            "transformers.models.edgetam.configuration_edgetam": (
                "EdgeTamConfig EdgeTamMaskDecoderConfig EdgeTamPromptEncoderConfig EdgeTamVisionConfig"
            ),
            "transformers.models.edgetam_video.configuration_edgetam_video": (
                "EdgeTamVideoConfig EdgeTamVideoMaskDecoderConfig EdgeTamVideoPromptEncoderConfig"
            ),
            "transformers.models.efficientformer.configuration_efficientformer": "EfficientFormerConfig",
            "transformers.models.efficientloftr.configuration_efficientloftr": "EfficientLoFTRConfig",
            "transformers.models.efficientnet.configuration_efficientnet": "EfficientNetConfig",
            "transformers.models.electra.configuration_electra": "ElectraConfig",
            "transformers.models.embedding_gemma2.configuration_embedding_gemma2": (
                "EmbeddingGemma2Config EmbeddingGemma2TextConfig"
            ),
            "transformers.models.emu3.configuration_emu3": "Emu3Config Emu3TextConfig Emu3VQVAEConfig",
            "transformers.models.encodec.configuration_encodec": "EncodecConfig",
            "transformers.models.encoder_decoder.configuration_encoder_decoder": "EncoderDecoderConfig",
            "transformers.models.eomt.configuration_eomt": "EomtConfig",
            "transformers.models.eomt_dinov3.configuration_eomt_dinov3": "EomtDinov3Config",
            "transformers.models.ernie.configuration_ernie": "ErnieConfig",
            "transformers.models.ernie4_5.configuration_ernie4_5": "Ernie4_5Config",
            "transformers.models.ernie4_5_moe.configuration_ernie4_5_moe": "Ernie4_5_MoeConfig",
            "transformers.models.ernie4_5_vl_moe.configuration_ernie4_5_vl_moe": (
                "Ernie4_5_VLMoeConfig Ernie4_5_VLMoeTextConfig Ernie4_5_VLMoeVisionConfig Ernie4_5_VL_MoeConfig "
                "Ernie4_5_VL_MoeTextConfig Ernie4_5_VL_MoeVisionConfig"
            ),
            "transformers.models.ernie_m.configuration_ernie_m": "ErnieMConfig",
            "transformers.models.esm.configuration_esm": "EsmConfig EsmFoldConfig StructureModuleConfig TrunkConfig",
            "transformers.models.esmc.configuration_esmc": "EsmcConfig",
            "transformers.models.esmfold2.configuration_esmfold2": (
                "EsmFold2AtomEncoderConfig EsmFold2ConfidenceHeadConfig EsmFold2Config EsmFold2DiffusionModuleConfig "
                "EsmFold2LmEncoderConfig EsmFold2MsaEncoderConfig EsmFold2StructureHeadConfig"
            ),
            "transformers.models.eurobert.configuration_eurobert": "EuroBertConfig",
            "transformers.models.evolla.configuration_evolla": "EvollaConfig SaProtConfig",
            "transformers.models.exaone.configuration_exaone": "ExaoneConfig",
            "transformers.models.exaone4.configuration_exaone4": "Exaone4Config",
            "transformers.models.exaone4_5.configuration_exaone4_5": "Exaone4_5_Config Exaone4_5_VisionConfig",
            "transformers.models.exaone_moe.configuration_exaone_moe": "ExaoneMoeConfig",
            "transformers.models.falcon.configuration_falcon": "FalconConfig",
            "transformers.models.falcon_h1.configuration_falcon_h1": "FalconH1Config",
            "transformers.models.falcon_mamba.configuration_falcon_mamba": "FalconMambaConfig",
            "transformers.models.fast_vlm.configuration_fast_vlm": "FastVlmConfig",
            "transformers.models.fastspeech2_conformer.configuration_fastspeech2_conformer": (
                "FastSpeech2ConformerConfig FastSpeech2ConformerHifiGanConfig FastSpeech2ConformerWithHifiGanConfig"
            ),
            "transformers.models.flaubert.configuration_flaubert": "FlaubertConfig",
            "transformers.models.flava.configuration_flava": (
                "FlavaConfig FlavaImageCodebookConfig FlavaImageConfig FlavaMultimodalConfig FlavaTextConfig"
            ),
            "transformers.models.flex_olmo.configuration_flex_olmo": "FlexOlmoConfig",
            "transformers.models.flint.configuration_flint": "FlintConfig",
            "transformers.models.florence2.configuration_florence2": "Florence2Config Florence2VisionConfig",
            "transformers.models.fnet.configuration_fnet": "FNetConfig",
            "transformers.models.focalnet.configuration_focalnet": "FocalNetConfig",
            "transformers.models.fsmt.configuration_fsmt": "DecoderConfig FSMTConfig",
            "transformers.models.fun_asr_nano.configuration_fun_asr_nano": (
                "FunAsrNanoAdaptorConfig FunAsrNanoConfig FunAsrNanoEncoderConfig"
            ),
            "transformers.models.funnel.configuration_funnel": "FunnelConfig",
            "transformers.models.fuyu.configuration_fuyu": "FuyuConfig",
            "transformers.models.gemma.configuration_gemma": "GemmaConfig",
            "transformers.models.gemma2.configuration_gemma2": "Gemma2Config",
            "transformers.models.gemma3.configuration_gemma3": "Gemma3Config Gemma3TextConfig",
            "transformers.models.gemma3n.configuration_gemma3n": (
                "Gemma3nAudioConfig Gemma3nConfig Gemma3nTextConfig Gemma3nVisionConfig"
            ),
            "transformers.models.gemma4.configuration_gemma4": (
                "Gemma4AudioConfig Gemma4Config Gemma4TextConfig Gemma4VisionConfig"
            ),
            "transformers.models.gemma4_assistant.configuration_gemma4_assistant": "Gemma4AssistantConfig",
            "transformers.models.gemma4_unified.configuration_gemma4_unified": (
                "Gemma4UnifiedAudioConfig Gemma4UnifiedConfig Gemma4UnifiedTextConfig Gemma4UnifiedVisionConfig"
            ),
            "transformers.models.gemma4_unified_assistant.configuration_gemma4_unified_assistant": (
                "Gemma4UnifiedAssistantConfig"
            ),
            "transformers.models.git.configuration_git": "GitConfig GitVisionConfig",
            "transformers.models.glm.configuration_glm": "GlmConfig",
            "transformers.models.glm4.configuration_glm4": "Glm4Config",
            "transformers.models.glm46v.configuration_glm46v": "Glm46VConfig",
            "transformers.models.glm4_moe.configuration_glm4_moe": "Glm4MoeConfig",
            "transformers.models.glm4_moe_lite.configuration_glm4_moe_lite": "Glm4MoeLiteConfig",
            "transformers.models.glm4v.configuration_glm4v": "Glm4vConfig Glm4vTextConfig Glm4vVisionConfig",
            "transformers.models.glm4v_moe.configuration_glm4v_moe": (
                "Glm4vMoeConfig Glm4vMoeTextConfig Glm4vMoeVisionConfig"
            ),
            "transformers.models.glm5_next.configuration_glm5_next": (
                "Glm5NextConfig Glm5NextTextConfig Glm5NextVisionConfig"
            ),
            "transformers.models.glm_image.configuration_glm_image": (
                "GlmImageConfig GlmImageTextConfig GlmImageVQVAEConfig GlmImageVisionConfig"
            ),
            "transformers.models.glm_moe_dsa.configuration_glm_moe_dsa": "GlmMoeDsaConfig",
            "transformers.models.glm_ocr.configuration_glm_ocr": "GlmOcrConfig GlmOcrTextConfig GlmOcrVisionConfig",
            "transformers.models.glmasr.configuration_glmasr": "GlmAsrConfig GlmAsrEncoderConfig",
            "transformers.models.glmga.configuration_glmga": "GlmgaConfig",
            "transformers.models.glpn.configuration_glpn": "GLPNConfig",
            "transformers.models.got_ocr2.configuration_got_ocr2": "GotOcr2Config GotOcr2VisionConfig",
            "transformers.models.gpt2.configuration_gpt2": "GPT2Config",
            "transformers.models.gpt_bigcode.configuration_gpt_bigcode": "GPTBigCodeConfig",
            "transformers.models.gpt_neo.configuration_gpt_neo": "GPTNeoConfig",
            "transformers.models.gpt_neox.configuration_gpt_neox": "GPTNeoXConfig",
            "transformers.models.gpt_neox_japanese.configuration_gpt_neox_japanese": "GPTNeoXJapaneseConfig",
            "transformers.models.gpt_oss.configuration_gpt_oss": "GptOssConfig",
            "transformers.models.gptj.configuration_gptj": "GPTJConfig",
            "transformers.models.gptsan_japanese.configuration_gptsan_japanese": "GPTSanJapaneseConfig",
            "transformers.models.gradium_phonon_tts.configuration_gradium_phonon_tts": (
                "GradiumPhononTTSConfig GradiumPhononTTSFlowHeadConfig"
            ),
            "transformers.models.granite.configuration_granite": "GraniteConfig",
            "transformers.models.granite4_vision.configuration_granite4_vision": (
                "Granite4VisionConfig Granite4VisionTextConfig"
            ),
            "transformers.models.granite_docling.configuration_granite_docling": (
                "GraniteDoclingConfig GraniteDoclingTextConfig GraniteDoclingVisionConfig"
            ),
            "transformers.models.granite_speech.configuration_granite_speech": (
                "GraniteSpeechConfig GraniteSpeechEncoderConfig"
            ),
            "transformers.models.granite_speech5.configuration_granite_speech5": (
                "GraniteSpeech5CTCConfig GraniteSpeech5EncoderConfig"
            ),
            "transformers.models.granite_speech_plus.configuration_granite_speech_plus": (
                "GraniteSpeechPlusConfig GraniteSpeechPlusEncoderConfig"
            ),
            "transformers.models.granite_swa.configuration_granite_swa": "GraniteSWAConfig",
            "transformers.models.granitemoe.configuration_granitemoe": "GraniteMoeConfig",
            "transformers.models.granitemoe_swa.configuration_granitemoe_swa": "GraniteMoeSWAConfig",
            "transformers.models.granitemoehybrid.configuration_granitemoehybrid": "GraniteMoeHybridConfig",
            "transformers.models.granitemoeshared.configuration_granitemoeshared": "GraniteMoeSharedConfig",
            "transformers.models.graphormer.configuration_graphormer": "GraphormerConfig",
            "transformers.models.grounding_dino.configuration_grounding_dino": "GroundingDinoConfig",
            "transformers.models.groupvit.configuration_groupvit": (
                "GroupViTConfig GroupViTTextConfig GroupViTVisionConfig"
            ),
            "transformers.models.gte.configuration_gte": "GteConfig",
            "transformers.models.helium.configuration_helium": "HeliumConfig",
            "transformers.models.hgnet_v2.configuration_hgnet_v2": "HGNetV2Config",
            "transformers.models.hiera.configuration_hiera": "HieraConfig",
            "transformers.models.higgs_audio_v2.configuration_higgs_audio_v2": "HiggsAudioV2Config",
            "transformers.models.higgs_audio_v2_tokenizer.configuration_higgs_audio_v2_tokenizer": (
                "HiggsAudioV2TokenizerConfig"
            ),
            "transformers.models.hrm_text.configuration_hrm_text": "HrmTextConfig",
            "transformers.models.hubert.configuration_hubert": "HubertConfig",
            "transformers.models.hunyuan_v1_dense.configuration_hunyuan_v1_dense": "HunYuanDenseV1Config",
            "transformers.models.hunyuan_v1_moe.configuration_hunyuan_v1_moe": "HunYuanMoEV1Config",
            "transformers.models.hunyuan_vl.configuration_hunyuan_vl": (
                "HunYuanVLConfig HunYuanVLTextConfig HunYuanVLVisionConfig"
            ),
            "transformers.models.hy_v3.configuration_hy_v3": "HYV3Config",
            "transformers.models.hy_v4.configuration_hy_v4": "HYV4Config",
            "transformers.models.hy_v4_vl.configuration_hy_v4_vl": "HYV4VLConfig HYV4VLTextConfig HYV4VLVisionConfig",
            "transformers.models.hyperclovax.configuration_hyperclovax": "HyperCLOVAXConfig",
            "transformers.models.hyperclovax_vision_v2.configuration_hyperclovax_vision_v2": (
                "HyperCLOVAXVisionV2Config"
            ),
            "transformers.models.ibert.configuration_ibert": "IBertConfig",
            "transformers.models.idefics.configuration_idefics": (
                "IdeficsConfig IdeficsPerceiverConfig IdeficsVisionConfig"
            ),
            "transformers.models.idefics2.configuration_idefics2": (
                "Idefics2Config Idefics2PerceiverConfig Idefics2VisionConfig"
            ),
            "transformers.models.idefics3.configuration_idefics3": "Idefics3Config Idefics3VisionConfig",
            "transformers.models.ijepa.configuration_ijepa": "IJepaConfig",
            "transformers.models.imagegpt.configuration_imagegpt": "ImageGPTConfig",
            "transformers.models.informer.configuration_informer": "InformerConfig",
            "transformers.models.inkling.configuration_inkling": (
                "InklingAudioConfig InklingConfig InklingTextConfig InklingVisionConfig"
            ),
            "transformers.models.inkling2.configuration_inkling2": (
                "Inkling2Config Inkling2TextConfig Inkling2VisionConfig"
            ),
            "transformers.models.inkling2_loop.configuration_inkling2_loop": (
                "Inkling2LoopConfig Inkling2LoopTextConfig"
            ),
            "transformers.models.instructblip.configuration_instructblip": (
                "InstructBlipConfig InstructBlipQFormerConfig InstructBlipVisionConfig"
            ),
            "transformers.models.instructblipvideo.configuration_instructblipvideo": (
                "InstructBlipVideoConfig InstructBlipVideoQFormerConfig InstructBlipVideoVisionConfig"
            ),
            "transformers.models.internlm3.configuration_internlm3": "InternLM3Config",
            "transformers.models.internvl.configuration_internvl": "InternVLConfig InternVLVisionConfig",
            "transformers.models.iquestcoder.configuration_iquestcoder": "IQuestCoderConfig",
            "transformers.models.jais2.configuration_jais2": "Jais2Config",
            "transformers.models.jamba.configuration_jamba": "JambaConfig",
            "transformers.models.janus.configuration_janus": "JanusConfig JanusVQVAEConfig JanusVisionConfig",
            "transformers.models.jetmoe.configuration_jetmoe": "JetMoeConfig",
            "transformers.models.jev.configuration_jev": "JevConfig",
            "transformers.models.jina_embeddings_v3.configuration_jina_embeddings_v3": "JinaEmbeddingsV3Config",
            "transformers.models.jukebox.configuration_jukebox": "JukeboxConfig JukeboxPriorConfig JukeboxVQVAEConfig",
            "transformers.models.kimi_k25.configuration_kimi_k25": "Kimi_K25Config Kimi_K25VisionConfig",
            "transformers.models.kimi_linear.configuration_kimi_linear": "KimiLinearConfig",
            "transformers.models.kolibri1.configuration_kolibri1": "Kolibri1Config",
            "transformers.models.kosmos2.configuration_kosmos2": "Kosmos2Config Kosmos2TextConfig Kosmos2VisionConfig",
            "transformers.models.kosmos2_5.configuration_kosmos2_5": (
                "Kosmos2_5Config Kosmos2_5TextConfig Kosmos2_5VisionConfig"
            ),
            "transformers.models.kyutai_speech_to_text.configuration_kyutai_speech_to_text": "KyutaiSpeechToTextConfig",
            "transformers.models.laguna.configuration_laguna": "LagunaConfig",
            "transformers.models.lara_mini.configuration_lara_mini": "LaraMiniConfig",
            "transformers.models.lasr.configuration_lasr": "LasrCTCConfig LasrEncoderConfig",
            "transformers.models.layoutlm.configuration_layoutlm": "LayoutLMConfig",
            "transformers.models.layoutlmv2.configuration_layoutlmv2": "LayoutLMv2Config",
            "transformers.models.layoutlmv3.configuration_layoutlmv3": "LayoutLMv3Config",
            "transformers.models.layoutxlm.configuration_layoutxlm": "LayoutXLMConfig",
            "transformers.models.led.configuration_led": "LEDConfig",
            "transformers.models.levit.configuration_levit": "LevitConfig",
            "transformers.models.lfm2.configuration_lfm2": "Lfm2Config",
            "transformers.models.lfm2_moe.configuration_lfm2_moe": "Lfm2MoeConfig",
            "transformers.models.lfm2_vl.configuration_lfm2_vl": "Lfm2VlConfig",
            "transformers.models.lfm3.configuration_lfm3": "Lfm3Config",
            "transformers.models.lfm3_vl.configuration_lfm3_vl": "Lfm3VlConfig Lfm3VlVisionConfig",
            "transformers.models.lightglue.configuration_lightglue": "LightGlueConfig",
            "transformers.models.lighton_ocr.configuration_lighton_ocr": "LightOnOcrConfig",
            "transformers.models.lilt.configuration_lilt": "LiltConfig",
            "transformers.models.llama.configuration_llama": "LlamaConfig",
            "transformers.models.llama4.configuration_llama4": "Llama4Config Llama4TextConfig Llama4VisionConfig",
            "transformers.models.llava.configuration_llava": "LlavaConfig",
            "transformers.models.llava_next.configuration_llava_next": "LlavaNextConfig",
            "transformers.models.llava_next_video.configuration_llava_next_video": "LlavaNextVideoConfig",
            "transformers.models.llava_onevision.configuration_llava_onevision": "LlavaOnevisionConfig",
            "transformers.models.longcat_flash.configuration_longcat_flash": "LongcatFlashConfig",
            "transformers.models.longformer.configuration_longformer": "LongformerConfig",
            "transformers.models.longt5.configuration_longt5": "LongT5Config",
            "transformers.models.luke.configuration_luke": "LukeConfig",
            "transformers.models.lw_detr.configuration_lw_detr": "LwDetrConfig LwDetrViTConfig",
            "transformers.models.lxmert.configuration_lxmert": "LxmertConfig",
            "transformers.models.m2m_100.configuration_m2m_100": "M2M100Config",
            "transformers.models.mamba.configuration_mamba": "MambaConfig",
            "transformers.models.mamba2.configuration_mamba2": "Mamba2Config",
            "transformers.models.marian.configuration_marian": "MarianConfig",
            "transformers.models.markuplm.configuration_markuplm": "MarkupLMConfig",
            "transformers.models.mask2former.configuration_mask2former": "Mask2FormerConfig",
            "transformers.models.maskformer.configuration_maskformer": "MaskFormerConfig MaskFormerDetrConfig",
            "transformers.models.maskformer.configuration_maskformer_swin": "MaskFormerSwinConfig",
            "transformers.models.mbart.configuration_mbart": "MBartConfig",
            "transformers.models.mctct.configuration_mctct": "MCTCTConfig",
            "transformers.models.mega.configuration_mega": "MegaConfig",
            "transformers.models.megatron_bert.configuration_megatron_bert": "MegatronBertConfig",
            "transformers.models.mellum.configuration_mellum": "MellumConfig",
            "transformers.models.metaclip_2.configuration_metaclip_2": (
                "MetaClip2Config MetaClip2TextConfig MetaClip2VisionConfig"
            ),
            "transformers.models.mgp_str.configuration_mgp_str": "MgpstrConfig",
            "transformers.models.mimi.configuration_mimi": "MimiConfig MimiDecoderConfig MimiEncoderConfig",
            "transformers.models.mimo_v2_flash.configuration_mimo_v2_flash": "MiMoV2FlashConfig",
            "transformers.models.minicpm3.configuration_minicpm3": "MiniCPM3Config",
            "transformers.models.minicpm_ocr.configuration_minicpm_ocr": "MiniCPMOcrConfig MiniCPMOcrVisionConfig",
            "transformers.models.minicpmv4_6.configuration_minicpmv4_6": "MiniCPMV4_6Config MiniCPMV4_6VisionConfig",
            "transformers.models.minicpmv4_7.configuration_minicpmv4_7": "MiniCPMV4_7Config MiniCPMV4_7VisionConfig",
            "transformers.models.minimax.configuration_minimax": "MiniMaxConfig",
            "transformers.models.minimax_m2.configuration_minimax_m2": "MiniMaxM2Config",
            "transformers.models.minimax_m3_vl.configuration_minimax_m3_vl": (
                "MiniMaxM3VLConfig MiniMaxM3VLTextConfig MiniMaxM3VLVisionConfig"
            ),
            "transformers.models.ministral.configuration_ministral": "MinistralConfig",
            "transformers.models.ministral3.configuration_ministral3": "Ministral3Config",
            "transformers.models.mistral.configuration_mistral": "MistralConfig",
            "transformers.models.mistral3.configuration_mistral3": "Mistral3Config",
            "transformers.models.mistral4.configuration_mistral4": "Mistral4Config",
            "transformers.models.mistral_large4.configuration_mistral_large4": (
                "MistralLarge4Config MistralLarge4TextConfig"
            ),
            "transformers.models.mixtral.configuration_mixtral": "MixtralConfig",
            "transformers.models.mlcd.configuration_mlcd": "MLCDVisionConfig",
            "transformers.models.mllama.configuration_mllama": "MllamaConfig MllamaTextConfig MllamaVisionConfig",
            "transformers.models.mm_grounding_dino.configuration_mm_grounding_dino": "MMGroundingDinoConfig",
            "transformers.models.mobilebert.configuration_mobilebert": "MobileBertConfig",
            "transformers.models.mobilenet_v1.configuration_mobilenet_v1": "MobileNetV1Config",
            "transformers.models.mobilenet_v2.configuration_mobilenet_v2": "MobileNetV2Config",
            "transformers.models.mobilevit.configuration_mobilevit": "MobileViTConfig",
            "transformers.models.mobilevitv2.configuration_mobilevitv2": "MobileViTV2Config",
            "transformers.models.modernbert.configuration_modernbert": "ModernBertConfig",
            "transformers.models.modernbert_decoder.configuration_modernbert_decoder": "ModernBertDecoderConfig",
            "transformers.models.modernvbert.configuration_modernvbert": "ModernVBertConfig",
            "transformers.models.molmo2.configuration_molmo2": (
                "Molmo2AdapterConfig Molmo2Config Molmo2TextConfig Molmo2VisionConfig"
            ),
            "transformers.models.moonshine.configuration_moonshine": "MoonshineConfig",
            "transformers.models.moonshine_streaming.configuration_moonshine_streaming": (
                "MoonshineStreamingConfig MoonshineStreamingEncoderConfig"
            ),
            "transformers.models.moshi.configuration_moshi": "MoshiConfig MoshiDepthConfig",
            "transformers.models.moss_transcribe_diarize.configuration_moss_transcribe_diarize": (
                "MossTranscribeDiarizeAudioConfig MossTranscribeDiarizeConfig"
            ),
            "transformers.models.mpnet.configuration_mpnet": "MPNetConfig",
            "transformers.models.mpt.configuration_mpt": "MptAttentionConfig MptConfig",
            "transformers.models.mra.configuration_mra": "MraConfig",
            "transformers.models.mt5.configuration_mt5": "MT5Config",
            "transformers.models.muse_glimmer.configuration_muse_glimmer": (
                "MuseGlimmerConfig MuseGlimmerTextConfig MuseGlimmerVisionConfig"
            ),
            "transformers.models.muse_glimmer_assistant.configuration_muse_glimmer_assistant": (
                "MuseGlimmerAssistantConfig"
            ),
            "transformers.models.muse_spark.configuration_muse_spark": (
                "MuseSparkAudioConfig MuseSparkConfig MuseSparkTextConfig MuseSparkVisionConfig"
            ),
            "transformers.models.musicflamingo.configuration_musicflamingo": "MusicFlamingoConfig",
            "transformers.models.musicgen.configuration_musicgen": "MusicgenConfig MusicgenDecoderConfig",
            "transformers.models.musicgen_melody.configuration_musicgen_melody": (
                "MusicgenMelodyConfig MusicgenMelodyDecoderConfig"
            ),
            "transformers.models.mvp.configuration_mvp": "MvpConfig",
            "transformers.models.nanochat.configuration_nanochat": "NanoChatConfig",
            "transformers.models.nat.configuration_nat": "NatConfig",
            "transformers.models.nemotron.configuration_nemotron": "NemotronConfig",
            "transformers.models.nemotron3_5_asr.configuration_nemotron3_5_asr": "Nemotron3_5AsrConfig",
            "transformers.models.nemotron3_5_transcribe.configuration_nemotron3_5_transcribe": (
                "Nemotron3_5TranscribeAsrAudioConfig Nemotron3_5TranscribeAudioConfig Nemotron3_5TranscribeConfig "
                "Nemotron3_5TranscribeWordTimestampConfig"
            ),
            "transformers.models.nemotron3_diarization.configuration_nemotron3_diarization": (
                "Nemotron3DiarizationAudioConfig Nemotron3DiarizationConfig Nemotron3DiarizationHeadConfig "
                "Nemotron3DiarizationStreamingConfig"
            ),
            "transformers.models.nemotron_asr_streaming.configuration_nemotron_asr_streaming": (
                "NemotronAsrStreamingConfig NemotronAsrStreamingEncoderConfig"
            ),
            "transformers.models.nemotron_h.configuration_nemotron_h": "NemotronHConfig",
            "transformers.models.nemotron_h_omni.configuration_nemotron_h_omni": "NemotronH_Omni_Reasoning_V3_Config",
            "transformers.models.neomme.configuration_neomme": "NeoMMEConfig",
            "transformers.models.neucodec.configuration_neucodec": "NeuCodecConfig",
            "transformers.models.nezha.configuration_nezha": "NezhaConfig",
            "transformers.models.nllb_moe.configuration_nllb_moe": "NllbMoeConfig",
            "transformers.models.nomic_bert.configuration_nomic_bert": "NomicBertConfig",
            "transformers.models.nougat.configuration_nougat": "NougatConfig",
            "transformers.models.nystromformer.configuration_nystromformer": "NystromformerConfig",
            "transformers.models.olmo.configuration_olmo": "OlmoConfig",
            "transformers.models.olmo2.configuration_olmo2": "Olmo2Config",
            "transformers.models.olmo3.configuration_olmo3": "Olmo3Config",
            "transformers.models.olmo_hybrid.configuration_olmo_hybrid": "OlmoHybridConfig",
            "transformers.models.olmoe.configuration_olmoe": "OlmoeConfig",
            "transformers.models.omdet_turbo.configuration_omdet_turbo": "OmDetTurboConfig",
            "transformers.models.omniasr.configuration_omniasr": "OmniASRAudioConfig OmniASRConfig",
            "transformers.models.omniasr_ctc.configuration_omniasr_ctc": "OmniASRCTCConfig",
            "transformers.models.oneformer.configuration_oneformer": "OneFormerConfig",
            "transformers.models.open_llama.configuration_open_llama": "OpenLlamaConfig",
            "transformers.models.openai.configuration_openai": "OpenAIGPTConfig",
            "transformers.models.openai_privacy_filter.configuration_openai_privacy_filter": (
                "OpenAIPrivacyFilterConfig"
            ),
            "transformers.models.opt.configuration_opt": "OPTConfig",
            "transformers.models.ovis2.configuration_ovis2": "Ovis2Config Ovis2VisionConfig",
            "transformers.models.owlv2.configuration_owlv2": "Owlv2Config Owlv2TextConfig Owlv2VisionConfig",
            "transformers.models.owlvit.configuration_owlvit": "OwlViTConfig OwlViTTextConfig OwlViTVisionConfig",
            "transformers.models.paddleocr_vl.configuration_paddleocr_vl": (
                "PaddleOCRTextConfig PaddleOCRVLConfig PaddleOCRVisionConfig"
            ),
            "transformers.models.paligemma.configuration_paligemma": "PaliGemmaConfig",
            "transformers.models.parakeet.configuration_parakeet": (
                "ParakeetCTCConfig ParakeetEncoderConfig ParakeetRNNTConfig ParakeetTDTConfig"
            ),
            "transformers.models.patchtsmixer.configuration_patchtsmixer": "PatchTSMixerConfig",
            "transformers.models.patchtst.configuration_patchtst": "PatchTSTConfig",
            "transformers.models.pe_audio.configuration_pe_audio": "PeAudioConfig PeAudioEncoderConfig",
            "transformers.models.pe_audio_video.configuration_pe_audio_video": (
                "PeAudioVideoConfig PeAudioVideoEncoderConfig"
            ),
            "transformers.models.pe_video.configuration_pe_video": "PeVideoConfig PeVideoEncoderConfig",
            "transformers.models.pegasus.configuration_pegasus": "PegasusConfig",
            "transformers.models.pegasus_x.configuration_pegasus_x": "PegasusXConfig",
            "transformers.models.perceiver.configuration_perceiver": "PerceiverConfig",
            "transformers.models.perception_lm.configuration_perception_lm": "PerceptionLMConfig",
            "transformers.models.persimmon.configuration_persimmon": "PersimmonConfig",
            "transformers.models.phi.configuration_phi": "PhiConfig",
            "transformers.models.phi3.configuration_phi3": "Phi3Config",
            "transformers.models.phi4_multimodal.configuration_phi4_multimodal": (
                "Phi4MultimodalAudioConfig Phi4MultimodalConfig Phi4MultimodalVisionConfig"
            ),
            "transformers.models.phimoe.configuration_phimoe": "PhimoeConfig",
            "transformers.models.pi0.configuration_pi0": "PI0Config",
            "transformers.models.pix2struct.configuration_pix2struct": (
                "Pix2StructConfig Pix2StructTextConfig Pix2StructVisionConfig"
            ),
            "transformers.models.pixio.configuration_pixio": "PixioConfig",
            "transformers.models.pixtral.configuration_pixtral": "PixtralVisionConfig",
            "transformers.models.plbart.configuration_plbart": "PLBartConfig",
            "transformers.models.pocket_tts.configuration_pocket_tts": "PocketTTSConfig PocketTTSFlowHeadConfig",
            "transformers.models.pocket_tts_audio_tokenizer.configuration_pocket_tts_audio_tokenizer": (
                "PocketTTSAudioTokenizerConfig PocketTTSAudioTokenizerDecoderConfig "
                "PocketTTSAudioTokenizerEncoderConfig"
            ),
            "transformers.models.poolformer.configuration_poolformer": "PoolFormerConfig",
            "transformers.models.pop2piano.configuration_pop2piano": "Pop2PianoConfig",
            "transformers.models.pp_chart2table.configuration_pp_chart2table": (
                "PPChart2TableConfig PPChart2TableVisionConfig"
            ),
            "transformers.models.pp_doclayout_v2.configuration_pp_doclayout_v2": (
                "PPDocLayoutV2Config PPDocLayoutV2ReadingOrderConfig"
            ),
            "transformers.models.pp_doclayout_v3.configuration_pp_doclayout_v3": "PPDocLayoutV3Config",
            "transformers.models.pp_doclayout_v4.configuration_pp_doclayout_v4": "PPDocLayoutV4Config",
            "transformers.models.pp_formulanet.configuration_pp_formulanet": (
                "PPFormulaNetConfig PPFormulaNetTextConfig PPFormulaNetVisionConfig"
            ),
            "transformers.models.pp_lcnet.configuration_pp_lcnet": "PPLCNetConfig",
            "transformers.models.pp_lcnet_v3.configuration_pp_lcnet_v3": "PPLCNetV3Config",
            "transformers.models.pp_lcnet_v4.configuration_pp_lcnet_v4": "PPLCNetV4Config",
            "transformers.models.pp_ocrv5_mobile_det.configuration_pp_ocrv5_mobile_det": "PPOCRV5MobileDetConfig",
            "transformers.models.pp_ocrv5_mobile_rec.configuration_pp_ocrv5_mobile_rec": "PPOCRV5MobileRecConfig",
            "transformers.models.pp_ocrv5_server_det.configuration_pp_ocrv5_server_det": "PPOCRV5ServerDetConfig",
            "transformers.models.pp_ocrv5_server_rec.configuration_pp_ocrv5_server_rec": "PPOCRV5ServerRecConfig",
            "transformers.models.pp_ocrv6_medium_det.configuration_pp_ocrv6_medium_det": "PPOCRV6MediumDetConfig",
            "transformers.models.pp_ocrv6_small_det.configuration_pp_ocrv6_small_det": "PPOCRV6SmallDetConfig",
            "transformers.models.pp_ocrv6_small_rec.configuration_pp_ocrv6_small_rec": "PPOCRV6SmallRecConfig",
            "transformers.models.pp_ocrv6_tiny_rec.configuration_pp_ocrv6_tiny_rec": "PPOCRV6TinyRecConfig",
            "transformers.models.prompt_depth_anything.configuration_prompt_depth_anything": (
                "PromptDepthAnythingConfig"
            ),
            "transformers.models.prophetnet.configuration_prophetnet": "ProphetNetConfig",
            "transformers.models.pvt.configuration_pvt": "PvtConfig",
            "transformers.models.pvt_v2.configuration_pvt_v2": "PvtV2Config",
            "transformers.models.qdqbert.configuration_qdqbert": "QDQBertConfig",
            "transformers.models.qianfan_ocr.configuration_qianfan_ocr": "QianfanOCRConfig QianfanOCRVisionConfig",
            "transformers.models.qwen2.configuration_qwen2": "Qwen2Config",
            "transformers.models.qwen2_5_omni.configuration_qwen2_5_omni": (
                "Qwen2_5OmniAudioEncoderConfig Qwen2_5OmniBigVGANConfig Qwen2_5OmniConfig Qwen2_5OmniDiTConfig "
                "Qwen2_5OmniTalkerConfig Qwen2_5OmniTextConfig Qwen2_5OmniThinkerConfig Qwen2_5OmniToken2WavConfig "
                "Qwen2_5OmniVisionEncoderConfig"
            ),
            "transformers.models.qwen2_5_vl.configuration_qwen2_5_vl": "Qwen2_5_VLTextConfig Qwen2_5_VLVisionConfig",
            "transformers.models.qwen2_audio.configuration_qwen2_audio": "Qwen2AudioConfig Qwen2AudioEncoderConfig",
            "transformers.models.qwen2_moe.configuration_qwen2_moe": "Qwen2MoeConfig",
            "transformers.models.qwen2_vl.configuration_qwen2_vl": "Qwen2VLTextConfig Qwen2VLVisionConfig",
            "transformers.models.qwen3.configuration_qwen3": "Qwen3Config",
            "transformers.models.qwen3_5.configuration_qwen3_5": "Qwen3_5Config Qwen3_5TextConfig Qwen3_5VisionConfig",
            "transformers.models.qwen3_5_moe.configuration_qwen3_5_moe": (
                "Qwen3_5MoeConfig Qwen3_5MoeTextConfig Qwen3_5MoeVisionConfig"
            ),
            "transformers.models.qwen3_asr.configuration_qwen3_asr": "Qwen3ASRConfig Qwen3ASREncoderConfig",
            "transformers.models.qwen3_moe.configuration_qwen3_moe": "Qwen3MoeConfig",
            "transformers.models.qwen3_next.configuration_qwen3_next": "Qwen3NextConfig",
            "transformers.models.qwen3_omni_moe.configuration_qwen3_omni_moe": (
                "Qwen3OmniMoeAudioEncoderConfig Qwen3OmniMoeCode2WavConfig Qwen3OmniMoeConfig "
                "Qwen3OmniMoeTalkerCodePredictorConfig Qwen3OmniMoeTalkerConfig Qwen3OmniMoeTalkerTextConfig "
                "Qwen3OmniMoeTextConfig Qwen3OmniMoeThinkerConfig Qwen3OmniMoeVisionEncoderConfig"
            ),
            "transformers.models.qwen3_vl.configuration_qwen3_vl": (
                "Qwen3VLConfig Qwen3VLTextConfig Qwen3VLVisionConfig"
            ),
            "transformers.models.qwen3_vl_moe.configuration_qwen3_vl_moe": (
                "Qwen3VLMoeConfig Qwen3VLMoeTextConfig Qwen3VLMoeVisionConfig"
            ),
            "transformers.models.qwen4_exp.configuration_qwen4_exp": (
                "Qwen4ExpConfig Qwen4ExpTextConfig Qwen4ExpVisionConfig"
            ),
            "transformers.models.radio.configuration_radio": "RadioConfig",
            "transformers.models.rag.configuration_rag": "RagConfig",
            "transformers.models.realm.configuration_realm": "RealmConfig",
            "transformers.models.recurrent_gemma.configuration_recurrent_gemma": "RecurrentGemmaConfig",
            "transformers.models.reformer.configuration_reformer": "ReformerConfig",
            "transformers.models.regnet.configuration_regnet": "RegNetConfig",
            "transformers.models.rembert.configuration_rembert": "RemBertConfig",
            "transformers.models.resnet.configuration_resnet": "ResNetConfig",
            "transformers.models.retribert.configuration_retribert": "RetriBertConfig",
            "transformers.models.rf_detr.configuration_rf_detr": "RfDetrConfig RfDetrDinov2Config",
            "transformers.models.roberta.configuration_roberta": "RobertaConfig",
            "transformers.models.roberta_prelayernorm.configuration_roberta_prelayernorm": "RobertaPreLayerNormConfig",
            "transformers.models.roc_bert.configuration_roc_bert": "RoCBertConfig",
            "transformers.models.roformer.configuration_roformer": "RoFormerConfig",
            "transformers.models.rt_detr.configuration_rt_detr": "RTDetrConfig",
            "transformers.models.rt_detr.configuration_rt_detr_resnet": "RTDetrResNetConfig",
            "transformers.models.rt_detr_v2.configuration_rt_detr_v2": "RTDetrV2Config",
            "transformers.models.rwkv.configuration_rwkv": "RwkvConfig",
            "transformers.models.sam.configuration_sam": (
                "SamConfig SamMaskDecoderConfig SamPromptEncoderConfig SamVisionConfig"
            ),
            "transformers.models.sam2.configuration_sam2": (
                "Sam2Config Sam2HieraDetConfig Sam2MaskDecoderConfig Sam2PromptEncoderConfig Sam2VisionConfig"
            ),
            "transformers.models.sam2_video.configuration_sam2_video": (
                "Sam2VideoConfig Sam2VideoMaskDecoderConfig Sam2VideoPromptEncoderConfig"
            ),
            "transformers.models.sam3.configuration_sam3": (
                "Sam3Config Sam3DETRDecoderConfig Sam3DETREncoderConfig Sam3GeometryEncoderConfig "
                "Sam3MaskDecoderConfig Sam3ViTConfig Sam3VisionConfig"
            ),
            "transformers.models.sam3_lite_text.configuration_sam3_lite_text": (
                "Sam3LiteTextConfig Sam3LiteTextDETRDecoderConfig Sam3LiteTextDETREncoderConfig "
                "Sam3LiteTextGeometryEncoderConfig Sam3LiteTextMaskDecoderConfig Sam3LiteTextTextConfig"
            ),
            "transformers.models.sam3_tracker.configuration_sam3_tracker": (
                "Sam3TrackerConfig Sam3TrackerMaskDecoderConfig Sam3TrackerPromptEncoderConfig"
            ),
            "transformers.models.sam3_tracker_video.configuration_sam3_tracker_video": (
                "Sam3TrackerVideoConfig Sam3TrackerVideoMaskDecoderConfig Sam3TrackerVideoPromptEncoderConfig"
            ),
            "transformers.models.sam3_video.configuration_sam3_video": "Sam3VideoConfig",
            "transformers.models.sam_hq.configuration_sam_hq": (
                "SamHQConfig SamHQMaskDecoderConfig SamHQPromptEncoderConfig SamHQVisionConfig"
            ),
            "transformers.models.sapiens2.configuration_sapiens2": "Sapiens2Config Sapiens2HeadConfig",
            "transformers.models.sarvam_mla.configuration_sarvam_mla": "SarvamMLAConfig",
            "transformers.models.sarvam_moe.configuration_sarvam_moe": "SarvamMoEConfig",
            "transformers.models.seamless_m4t.configuration_seamless_m4t": "SeamlessM4TConfig",
            "transformers.models.seamless_m4t_v2.configuration_seamless_m4t_v2": "SeamlessM4Tv2Config",
            "transformers.models.seed_oss.configuration_seed_oss": "SeedOssConfig",
            "transformers.models.segformer.configuration_segformer": "SegformerConfig",
            "transformers.models.seggpt.configuration_seggpt": "SegGptConfig",
            "transformers.models.sew.configuration_sew": "SEWConfig",
            "transformers.models.sew_d.configuration_sew_d": "SEWDConfig",
            "transformers.models.shieldgemma2.configuration_shieldgemma2": "ShieldGemma2Config",
            "transformers.models.siglip.configuration_siglip": "SiglipConfig SiglipTextConfig SiglipVisionConfig",
            "transformers.models.siglip2.configuration_siglip2": "Siglip2Config Siglip2TextConfig Siglip2VisionConfig",
            "transformers.models.slanet.configuration_slanet": "SLANetConfig",
            "transformers.models.slanext.configuration_slanext": "SLANeXtConfig SLANeXtVisionConfig",
            "transformers.models.smollm3.configuration_smollm3": "SmolLM3Config",
            "transformers.models.smolvlm.configuration_smolvlm": "SmolVLMConfig SmolVLMVisionConfig",
            "transformers.models.solar_open.configuration_solar_open": "SolarOpenConfig",
            "transformers.models.speech_encoder_decoder.configuration_speech_encoder_decoder": (
                "SpeechEncoderDecoderConfig"
            ),
            "transformers.models.speech_to_text.configuration_speech_to_text": "Speech2TextConfig",
            "transformers.models.speech_to_text_2.configuration_speech_to_text_2": "Speech2Text2Config",
            "transformers.models.speecht5.configuration_speecht5": "SpeechT5Config SpeechT5HifiGanConfig",
            "transformers.models.splinter.configuration_splinter": "SplinterConfig",
            "transformers.models.squeezebert.configuration_squeezebert": "SqueezeBertConfig",
            "transformers.models.stablelm.configuration_stablelm": "StableLmConfig",
            "transformers.models.starcoder2.configuration_starcoder2": "Starcoder2Config",
            "transformers.models.step3p7.configuration_step3p7": "Step3p7Config Step3p7TextConfig Step3p7VisionConfig",
            "transformers.models.superglue.configuration_superglue": "SuperGlueConfig",
            "transformers.models.superpoint.configuration_superpoint": "SuperPointConfig",
            "transformers.models.swiftformer.configuration_swiftformer": "SwiftFormerConfig",
            "transformers.models.swin.configuration_swin": "SwinConfig",
            "transformers.models.swin2sr.configuration_swin2sr": "Swin2SRConfig",
            "transformers.models.swinv2.configuration_swinv2": "Swinv2Config",
            "transformers.models.switch_transformers.configuration_switch_transformers": "SwitchTransformersConfig",
            "transformers.models.t5.configuration_t5": "T5Config",
            "transformers.models.t5gemma.configuration_t5gemma": "T5GemmaConfig T5GemmaModuleConfig",
            "transformers.models.t5gemma2.configuration_t5gemma2": (
                "T5Gemma2Config T5Gemma2DecoderConfig T5Gemma2EncoderConfig T5Gemma2TextConfig"
            ),
            "transformers.models.table_transformer.configuration_table_transformer": "TableTransformerConfig",
            "transformers.models.tapas.configuration_tapas": "TapasConfig",
            "transformers.models.textnet.configuration_textnet": "TextNetConfig",
            "transformers.models.time_series_transformer.configuration_time_series_transformer": (
                "TimeSeriesTransformerConfig"
            ),
            "transformers.models.timesfm.configuration_timesfm": "TimesFmConfig",
            "transformers.models.timesfm2_5.configuration_timesfm2_5": "TimesFm2_5Config",
            "transformers.models.timesformer.configuration_timesformer": "TimesformerConfig",
            "transformers.models.timm_backbone.configuration_timm_backbone": "TimmBackboneConfig",
            "transformers.models.timm_wrapper.configuration_timm_wrapper": "TimmWrapperConfig",
            "transformers.models.tipsv2.configuration_tipsv2": "Tipsv2Config Tipsv2TextConfig Tipsv2VisionConfig",
            "transformers.models.tipsv2_dpt.configuration_tipsv2_dpt": "Tipsv2DptConfig",
            "transformers.models.trajectory_transformer.configuration_trajectory_transformer": (
                "TrajectoryTransformerConfig"
            ),
            "transformers.models.transfo_xl.configuration_transfo_xl": "TransfoXLConfig",
            "transformers.models.trocr.configuration_trocr": "TrOCRConfig",
            "transformers.models.tvlt.configuration_tvlt": "TvltConfig",
            "transformers.models.tvp.configuration_tvp": "TvpConfig",
            "transformers.models.udop.configuration_udop": "UdopConfig",
            "transformers.models.ultrabert.configuration_ultrabert": "UltrabertConfig",
            "transformers.models.ultravbert.configuration_ultravbert": "UltraVBertConfig",
            "transformers.models.umt5.configuration_umt5": "UMT5Config",
            "transformers.models.unispeech.configuration_unispeech": "UniSpeechConfig",
            "transformers.models.unispeech_sat.configuration_unispeech_sat": "UniSpeechSatConfig",
            "transformers.models.univnet.configuration_univnet": "UnivNetConfig",
            "transformers.models.unlimited_ocr.configuration_unlimited_ocr": (
                "UnlimitedOcrConfig UnlimitedOcrSamVisionConfig UnlimitedOcrTextConfig UnlimitedOcrVisionConfig "
                "UnlimitedOcrVisionEncoderConfig"
            ),
            "transformers.models.upernet.configuration_upernet": "UperNetConfig",
            "transformers.models.uvdoc.configuration_uvdoc": "UVDocBackboneConfig UVDocConfig",
            "transformers.models.van.configuration_van": "VanConfig",
            "transformers.models.vaultgemma.configuration_vaultgemma": "VaultGemmaConfig",
            "transformers.models.vibevoice.configuration_vibevoice": "VibeVoiceConfig VibeVoiceDiffusionHeadConfig",
            "transformers.models.vibevoice_acoustic_tokenizer.configuration_vibevoice_acoustic_tokenizer": (
                "VibeVoiceAcousticTokenizerConfig VibeVoiceAcousticTokenizerDecoderConfig "
                "VibeVoiceAcousticTokenizerEncoderConfig"
            ),
            "transformers.models.vibevoice_asr.configuration_vibevoice_asr": "VibeVoiceAsrConfig",
            "transformers.models.video_llama_3.configuration_video_llama_3": (
                "VideoLlama3Config VideoLlama3VisionConfig"
            ),
            "transformers.models.video_llava.configuration_video_llava": "VideoLlavaConfig",
            "transformers.models.videomae.configuration_videomae": "VideoMAEConfig",
            "transformers.models.videomt.configuration_videomt": "VideomtConfig",
            "transformers.models.videoprism.configuration_videoprism": (
                "VideoPrismConfig VideoPrismTextConfig VideoPrismVisionConfig"
            ),
            "transformers.models.vilt.configuration_vilt": "ViltConfig",
            "transformers.models.vipllava.configuration_vipllava": "VipLlavaConfig",
            "transformers.models.vision_encoder_decoder.configuration_vision_encoder_decoder": (
                "VisionEncoderDecoderConfig"
            ),
            "transformers.models.vision_text_dual_encoder.configuration_vision_text_dual_encoder": (
                "VisionTextDualEncoderConfig"
            ),
            "transformers.models.visual_bert.configuration_visual_bert": "VisualBertConfig",
            "transformers.models.vit.configuration_vit": "ViTConfig",
            "transformers.models.vit_hybrid.configuration_vit_hybrid": "ViTHybridConfig",
            "transformers.models.vit_mae.configuration_vit_mae": "ViTMAEConfig",
            "transformers.models.vit_msn.configuration_vit_msn": "ViTMSNConfig",
            "transformers.models.vitdet.configuration_vitdet": "VitDetConfig",
            "transformers.models.vitmatte.configuration_vitmatte": "VitMatteConfig",
            "transformers.models.vitpose.configuration_vitpose": "VitPoseConfig",
            "transformers.models.vitpose_backbone.configuration_vitpose_backbone": "VitPoseBackboneConfig",
            "transformers.models.vits.configuration_vits": "VitsConfig",
            "transformers.models.vivit.configuration_vivit": "VivitConfig",
            "transformers.models.vjepa2.configuration_vjepa2": "VJEPA2Config",
            "transformers.models.voxtral.configuration_voxtral": "VoxtralConfig VoxtralEncoderConfig",
            "transformers.models.voxtral_realtime.configuration_voxtral_realtime": (
                "VoxtralRealtimeConfig VoxtralRealtimeEncoderConfig VoxtralRealtimeTextConfig"
            ),
            "transformers.models.wav2vec2.configuration_wav2vec2": "Wav2Vec2Config",
            "transformers.models.wav2vec2_bert.configuration_wav2vec2_bert": "Wav2Vec2BertConfig",
            "transformers.models.wav2vec2_conformer.configuration_wav2vec2_conformer": "Wav2Vec2ConformerConfig",
            "transformers.models.wavlm.configuration_wavlm": "WavLMConfig",
            "transformers.models.wavtokenizer.configuration_wavtokenizer": (
                "WavTokenizerConfig WavTokenizerEncoderConfig"
            ),
            "transformers.models.whisper.configuration_whisper": "WhisperConfig",
            "transformers.models.x_clip.configuration_x_clip": "XCLIPConfig XCLIPTextConfig XCLIPVisionConfig",
            "transformers.models.xcodec.configuration_xcodec": "XcodecConfig",
            "transformers.models.xcodec2.configuration_xcodec2": "Xcodec2Config",
            "transformers.models.xglm.configuration_xglm": "XGLMConfig",
            "transformers.models.xlm.configuration_xlm": "XLMConfig",
            "transformers.models.xlm_prophetnet.configuration_xlm_prophetnet": "XLMProphetNetConfig",
            "transformers.models.xlm_roberta.configuration_xlm_roberta": "XLMRobertaConfig",
            "transformers.models.xlm_roberta_xl.configuration_xlm_roberta_xl": "XLMRobertaXLConfig",
            "transformers.models.xlnet.configuration_xlnet": "XLNetConfig",
            "transformers.models.xlstm.configuration_xlstm": "xLSTMConfig",
            "transformers.models.xmod.configuration_xmod": "XmodConfig",
            "transformers.models.yolos.configuration_yolos": "YolosConfig",
            "transformers.models.yoso.configuration_yoso": "YosoConfig",
            "transformers.models.youtu.configuration_youtu": "YoutuConfig",
            "transformers.models.zamba.configuration_zamba": "ZambaConfig",
            "transformers.models.zamba2.configuration_zamba2": "Zamba2Config",
            "transformers.models.zaya.configuration_zaya": "ZayaConfig",
            "transformers.models.zoedepth.configuration_zoedepth": "ZoeDepthConfig",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=CONFIG,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.models.qwen2_5_vl.configuration_qwen2_5_vl": "Qwen2_5_VLConfig",
            "transformers.models.qwen2_vl.configuration_qwen2_vl": "Qwen2VLConfig",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=CONFIG_WITH_TEXT,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.feature_extraction_utils": "BatchFeature",
            "transformers.image_processing_base": "BatchFeature",
            "transformers.image_processing_outputs": "SemanticSegmentationPostProcessorOutput",
            "transformers.image_processing_utils": "BatchFeature",
            "transformers.models.fuyu.image_processing_fuyu": "FuyuBatchFeature",
            "transformers.tokenization_utils_base": "BatchEncoding",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=DATA,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.core_model_loading": (
                "GroupWeightRename Inkling2IndexOffsetWeightRename LayerPairCollapse PrefixChange WeightConverter "
                "WeightRenaming WeightTransform"
            ),
            "transformers.models.biogpt.tokenization_biogpt": "BioGptTokenizer",
            "transformers.models.deberta_v2.tokenization_deberta_v2": "SPMTokenizer",
            "transformers.models.deprecated.ernie_m.tokenization_ernie_m": "ErnieMTokenizer",
            "transformers.models.deprecated.xlm_prophetnet.tokenization_xlm_prophetnet": "XLMProphetNetTokenizer",
            "transformers.models.fastspeech2_conformer.tokenization_fastspeech2_conformer": (
                "FastSpeech2ConformerTokenizer"
            ),
            "transformers.models.flaubert.tokenization_flaubert": "FlaubertTokenizer",
            "transformers.models.fsmt.tokenization_fsmt": "FSMTTokenizer",
            "transformers.models.herbert.tokenization_herbert": "HerbertTokenizer",
            "transformers.models.m2m_100.tokenization_m2m_100": "M2M100Tokenizer",
            "transformers.models.marian.tokenization_marian": "MarianTokenizer",
            "transformers.models.roformer.tokenization_roformer": "RoFormerTokenizer",
            "transformers.models.roformer.tokenization_roformer_fast": "RoFormerTokenizerFast",
            "transformers.models.speech_to_text.tokenization_speech_to_text": "Speech2TextTokenizer",
            "transformers.models.xlm.tokenization_xlm": "XLMTokenizer",
            "transformers.models.xlm_prophetnet.tokenization_xlm_prophetnet": "XLMProphetNetTokenizer",
            "transformers.utils.logging": "EmptyTqdm",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.utils.fx": "HFAttribute HFCacheProxy HFProxy MetaDeviceAttribute",
        },
        uses=frozenset({Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.backbone_utils": "BackboneType",
            "transformers.data.datasets.glue": "Split",
            "transformers.data.datasets.squad": "Split",
            "transformers.data.processors.glue": "OutputMode",
            "transformers.debug_utils": "DebugOption",
            "transformers.generation.configuration_utils": "GenerationMode",
            "transformers.image_transforms": "PaddingMode",
            "transformers.image_utils": "AnnotationFormat AnnotionFormat ChannelDimension ImageType",
            "transformers.modeling_tf_pytorch_utils": "TransposeType",
            "transformers.modeling_utils": "PipelineParallel",
            "transformers.models.deprecated.tapex.tokenization_tapex": "TapexTruncationStrategy",
            "transformers.models.grounding_dino.image_processing_grounding_dino": "AnnotationFormat",
            "transformers.models.mgp_str.processing_mgp_str": "DecodeType",
            "transformers.models.tapas.tokenization_tapas": "Relation TapasTruncationStrategy",
            "transformers.models.tapex.tokenization_tapex": "TapexTruncationStrategy",
            "transformers.onnx.utils": "ParameterFormat",
            "transformers.pipelines.any_to_any": "ReturnType",
            "transformers.pipelines.document_question_answering": "ModelType",
            "transformers.pipelines.image_classification": "ClassificationFunction",
            "transformers.pipelines.image_text_to_text": "ReturnType",
            "transformers.pipelines.text2text_generation": "ReturnType",
            "transformers.pipelines.text_classification": "ClassificationFunction",
            "transformers.pipelines.text_generation": "ReturnType",
            "transformers.pipelines.token_classification": "AggregationStrategy",
            "transformers.tokenization_mistral_common": "MistralTokenizerType",
            "transformers.tokenization_utils_base": "TruncationStrategy",
            "transformers.trainer_utils": (
                "EvaluationStrategy FSDPOption HPSearchBackend HubStrategy IntervalStrategy SaveStrategy "
                "SchedulerType ShardedDDPOption"
            ),
            "transformers.training_args": "OptimizerNames ParallelMode",
            "transformers.utils.backbone_utils": "BackboneType",
            "transformers.utils.deprecation": "Action",
            "transformers.utils.generic": "PaddingStrategy TensorType",
            "transformers.utils.import_utils": "VersionComparison",
            "transformers.utils.metrics": "RequestStatus",
            "transformers.utils.quantization_config": (
                "AWQLinearVersion AwqBackend AwqBackendPackingMethod AwqFormat ExllamaVersion QuantizationMethod"
            ),
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.core_model_loading": "SkipParameters",
            "transformers.integrations": "NeptuneMissingConfiguration",
            "transformers.pipelines.base": "PipelineException",
            "transformers.tools.python_interpreter": "InterpretorError",
            "transformers.utils.chat_template_utils": "DocstringParsingException TypeHintParsingException",
            "transformers.utils.import_utils": "OptionalDependencyNotAvailable",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.generation.logits_process": "LogitsProcessorList",
            "transformers.generation.stopping_criteria": "StoppingCriteriaList",
            "transformers.models.grounding_dino.processing_grounding_dino": "DictWithDeprecationWarning",
            "transformers.models.omdet_turbo.processing_omdet_turbo": "DictWithDeprecationWarning",
            "transformers.processing_utils": "_LazyAutoProcessorMapping",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.FILL, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.models.auto.configuration_auto": "_LazyConfigMapping _LazyLoadAllMappings",
            "transformers.utils.output_capturing": "_CanRecordRegistry",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.activations": "ClassInstantier",
            "transformers.models.auto.auto_factory": "_LazyAutoMapping",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.modeling_gguf_pytorch_utils": "GGUFTensor",
            "transformers.models.dpr.tokenization_dpr": "DPRReaderOutput DPRSpanPrediction",
            "transformers.models.dpr.tokenization_dpr_fast": "DPRReaderOutput DPRSpanPrediction",
            "transformers.models.esm.openfold_utils.residue_constants": "Bond BondAngle",
            "transformers.models.tapas.tokenization_tapas": "_DateMask",
            "transformers.tokenization_utils_base": "CharSpan TokenSpan",
            "transformers.trainer_utils": "BestRun EvalLoopOutput PredictionOutput TrainOutput",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
    Family(
        names={
            "transformers.generation.utils": (
                "BeamSampleDecoderOnlyOutput BeamSampleEncoderDecoderOutput BeamSearchDecoderOnlyOutput "
                "BeamSearchEncoderDecoderOutput ContrastiveSearchDecoderOnlyOutput "
                "ContrastiveSearchEncoderDecoderOutput GenerateBeamDecoderOnlyOutput GenerateBeamEncoderDecoderOutput "
                "GenerateDecoderOnlyOutput GenerateEncoderDecoderOutput GreedySearchDecoderOnlyOutput "
                "GreedySearchEncoderDecoderOutput SampleDecoderOnlyOutput SampleEncoderDecoderOutput"
            ),
            "transformers.generation.watermarking": "BayesianWatermarkDetectorModelOutput",
            "transformers.modeling_outputs": (
                "BackboneOutput BaseModelOutput BaseModelOutputWithCrossAttentions BaseModelOutputWithNoAttention "
                "BaseModelOutputWithPast BaseModelOutputWithPastAndCrossAttentions BaseModelOutputWithPooling "
                "BaseModelOutputWithPoolingAndCrossAttentions BaseModelOutputWithPoolingAndNoAttention "
                "BaseModelOutputWithPoolingAndProjection CausalLMOutput CausalLMOutputWithCrossAttentions "
                "CausalLMOutputWithPast DepthEstimatorOutput ImageClassifierOutput "
                "ImageClassifierOutputWithNoAttention ImageSuperResolutionOutput MaskedImageModelingOutput "
                "MaskedLMOutput MoECausalLMOutputWithPast MoEModelOutput MoEModelOutputWithPastAndCrossAttentions "
                "MoeCausalLMOutputWithPast MoeModelOutputWithPast MultimodalBaseModelOutputWithPast "
                "MultimodalCausalLMOutputWithPast MultimodalModelOutput MultimodalMoeBaseModelOutputWithPast "
                "MultimodalMoeCausalLMOutputWithPast MultipleChoiceModelOutput NextSentencePredictorOutput "
                "QuestionAnsweringModelOutput SampleTSPredictionOutput SemanticSegmenterOutput Seq2SeqLMOutput "
                "Seq2SeqMoEModelOutput Seq2SeqMoEOutput Seq2SeqModelOutput Seq2SeqQuestionAnsweringModelOutput "
                "Seq2SeqSequenceClassifierOutput Seq2SeqSpectrogramOutput Seq2SeqTSModelOutput "
                "Seq2SeqTSPredictionOutput SequenceClassifierOutput SequenceClassifierOutputWithPast "
                "TokenClassifierOutput Wav2Vec2BaseModelOutput XVectorOutput"
            ),
            "transformers.modeling_utils": "SquadHeadOutput",
            "transformers.models.csm.generation_csm": "CsmGenerateOutput",
            "transformers.models.deprecated.deta.modeling_deta": (
                "DetaDecoderOutput DetaModelOutput DetaObjectDetectionOutput"
            ),
            "transformers.models.deprecated.efficientformer.modeling_efficientformer": (
                "EfficientFormerForImageClassificationWithTeacherOutput"
            ),
            "transformers.models.deprecated.nat.modeling_nat": (
                "NatEncoderOutput NatImageClassifierOutput NatModelOutput"
            ),
            "transformers.models.deprecated.nezha.modeling_nezha": "NezhaForPreTrainingOutput",
            "transformers.models.deprecated.realm.modeling_realm": (
                "RealmEmbedderOutput RealmForOpenQAOutput RealmReaderOutput RealmScorerOutput"
            ),
            "transformers.models.deprecated.trajectory_transformer.modeling_trajectory_transformer": (
                "TrajectoryTransformerOutput"
            ),
            "transformers.models.deprecated.transfo_xl.modeling_transfo_xl": (
                "TransfoXLLMHeadModelOutput TransfoXLModelOutput TransfoXLSequenceClassifierOutputWithPast"
            ),
            "transformers.models.deprecated.tvlt.modeling_tvlt": (
                "TvltDecoderOutput TvltForPreTrainingOutput TvltModelOutput"
            ),
            "transformers.models.deprecated.xlm_prophetnet.modeling_xlm_prophetnet": (
                "XLMProphetNetDecoderLMOutput XLMProphetNetDecoderModelOutput XLMProphetNetSeq2SeqLMOutput "
                "XLMProphetNetSeq2SeqModelOutput"
            ),
            "transformers.models.diffusion_gemma.generation_diffusion_gemma": "DiffusionGemmaGenerationOutput",
            "transformers.models.higgs_audio_v2.generation_higgs_audio_v2": "HiggsAudioV2GenerationOutput",
            "transformers.models.idefics.vision": "IdeficsVisionModelOutput",
            "transformers.models.nemotron3_5_transcribe.generation_nemotron3_5_transcribe": (
                "Nemotron3_5TranscribeGenerateOutput"
            ),
            "transformers.models.nemotron_asr_streaming.generation_nemotron_asr_streaming": (
                "NemotronAsrStreamingGenerateOutput"
            ),
            "transformers.models.parakeet.generation_parakeet": "ParakeetRNNTGenerateOutput",
            "transformers.models.pocket_tts.generation_pocket_tts": "PocketTTSGenerateOutput",
            "transformers.models.vibevoice.generation_vibevoice": "VibeVoiceGenerateOutput",
            "transformers.models.wav2vec2.tokenization_wav2vec2": "Wav2Vec2CTCTokenizerOutput",
            "transformers.models.wav2vec2_phoneme.tokenization_wav2vec2_phoneme": "Wav2Vec2PhonemeCTCTokenizerOutput",
            "transformers.models.wav2vec2_with_lm.processing_wav2vec2_with_lm": "Wav2Vec2DecoderWithLMOutput",
            "transformers.utils.generic": "ModelOutput",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.FILL}),
        call=OUTPUT,
        keys=PLAIN_NAME,
        why="a dict whose items are attributes too: no key is a dunder, and the first field holds tensors",
        source=SOURCE,
    ),
)
