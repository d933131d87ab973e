"""diffusers: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""
# ruff: noqa: E501 -- modules have long names

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.hf_states import CONFIG, CONFIGURED, CONFIGURED_MODULE, OUTPUT, PLAIN_NAME, TOKENIZER
from guard.lexicon.states import EXCEPTION, NO_ARGUMENTS, ONE_VALUE
from guard.lexicon.torch_nn import MODULE_STATE

SOURCE = (
    "accelerate 1.10.1, accelerate 1.15.0, datasets 3.6.0, datasets 5.2.0, diffusers 0.35.2, diffusers 0.42.1, "
    "evaluate 0.4.6, huggingface_hub 0.36.2, huggingface_hub 2.4.0, peft 0.17.1, peft 0.21.2, sentence- "
    "transformers 4.1.0, sentence-transformers 6.2.0, trl 0.23.1, trl 1.16.0; by the criteria of "
    "tests/lexicon/propose.py"
)

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "diffusers.callbacks": "MultiPipelineCallbacks",
            "diffusers.commands": "BaseDiffusersCLICommand",
            "diffusers.guiders.adaptive_projected_guidance": "MomentumBuffer",
            "diffusers.guiders.adaptive_projected_guidance_mix": "MomentumBuffer",
            "diffusers.hooks._helpers": "AttentionProcessorRegistry TransformerBlockRegistry",
            "diffusers.hooks.context_parallel": (
                "ContextParallelGatherHook ContextParallelSplitHook EquipartitionSharder PartitionAnythingSharder"
            ),
            "diffusers.hooks.faster_cache": (
                "FasterCacheBlockHook FasterCacheBlockState FasterCacheDenoiserHook FasterCacheDenoiserState"
            ),
            "diffusers.hooks.first_block_cache": "FBCBlockHook FBCHeadBlockHook FBCSharedBlockState",
            "diffusers.hooks.group_offloading": "GroupOffloadingHook LayerExecutionTrackerHook",
            "diffusers.hooks.hooks": "BaseState HookFunctionReference HookRegistry ModelHook",
            "diffusers.hooks.layer_skip": (
                "AttentionProcessorSkipHook AttentionScoreSkipFunctionMode FeedForwardSkipHook TransformerBlockSkipHook"
            ),
            "diffusers.hooks.layerwise_casting": "LayerwiseCastingHook PeftInputAutocastDisableHook",
            "diffusers.hooks.mag_cache": "MagCacheBlockHook MagCacheHeadHook MagCacheState",
            "diffusers.hooks.pyramid_attention_broadcast": (
                "PyramidAttentionBroadcastHook PyramidAttentionBroadcastState"
            ),
            "diffusers.hooks.sea_cache": (
                "SeaCacheBlockHook SeaCacheContextState SeaCacheLeaderBlockHook SeaCachePostNormHook SeaCacheRootHook"
            ),
            "diffusers.hooks.smoothed_energy_guidance_utils": "SmoothedEnergyGuidanceHook",
            "diffusers.hooks.taylorseer_cache": "TaylorSeerCacheHook",
            "diffusers.hooks.tensor_parallel": "PackedColwiseParallel PackedRowwiseParallel",
            "diffusers.hooks.text_kv_cache": (
                "TextKVCacheBlockHook TextKVCacheBlockState TextKVCacheState TextKVCacheTransformerHook"
            ),
            "diffusers.loaders.ip_adapter": "FluxIPAdapterMixin IPAdapterMixin ModularIPAdapterMixin SD3IPAdapterMixin",
            "diffusers.loaders.lora_base": "LoraBaseMixin",
            "diffusers.loaders.lora_pipeline": (
                "AceStepLoraLoaderMixin AmusedLoraLoaderMixin AnimaLoraLoaderMixin AuraFlowLoraLoaderMixin "
                "BriaFibo2LoraLoaderMixin CogVideoXLoraLoaderMixin CogView4LoraLoaderMixin CosmosLoraLoaderMixin "
                "ErnieImageLoraLoaderMixin Flux2LoraLoaderMixin Flux3LoraLoaderMixin FluxLoraLoaderMixin "
                "HeliosLoraLoaderMixin HiDreamImageLoraLoaderMixin HunyuanVideoLoraLoaderMixin "
                "Ideogram4LoraLoaderMixin KandinskyLoraLoaderMixin Krea2LoraLoaderMixin LTX2LoraLoaderMixin "
                "LTXVideoLoraLoaderMixin Lumina2LoraLoaderMixin MiniMaxH3LoraLoaderMixin Mochi1LoraLoaderMixin "
                "QwenImageLoraLoaderMixin RFD4ProteinaLoraLoaderMixin SD3LoraLoaderMixin SanaLoraLoaderMixin "
                "SkyReelsV2LoraLoaderMixin StableDiffusionLoraLoaderMixin StableDiffusionXLLoraLoaderMixin "
                "WanLoraLoaderMixin ZImageLoraLoaderMixin"
            ),
            "diffusers.loaders.peft": "PeftAdapterMixin",
            "diffusers.loaders.single_file": "FromSingleFileMixin",
            "diffusers.loaders.single_file_model": "FromOriginalModelMixin",
            "diffusers.loaders.textual_inversion": "TextualInversionLoaderMixin",
            "diffusers.loaders.transformer_flux": "FluxTransformer2DLoadersMixin",
            "diffusers.loaders.transformer_sd3": "SD3Transformer2DLoadersMixin",
            "diffusers.loaders.unet": "UNet2DConditionLoadersMixin",
            "diffusers.models.attention": "AttentionMixin AttentionModuleMixin",
            "diffusers.models.attention_dispatch": "_AttentionBackendRegistry",
            "diffusers.models.attention_processor": (
                "AttnAddedKVProcessor AttnProcessor LoRAAttnAddedKVProcessor LoRAAttnProcessor LoRAAttnProcessor2_0 "
                "LoRAXFormersAttnProcessor PAGCFGSanaLinearAttnProcessor2_0 PAGIdentitySanaLinearAttnProcessor2_0 "
                "SanaLinearAttnProcessor2_0 SanaMultiscaleAttnProcessor2_0 SlicedAttnAddedKVProcessor "
                "SlicedAttnProcessor XFormersAttnAddedKVProcessor XFormersAttnProcessor XFormersJointAttnProcessor"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_kvae_audio": "KVAEAudioAttnProcessor",
            "diffusers.models.autoencoders.autoencoder_kl_ltx2_audio": "LTX2AudioAudioPatchifier",
            "diffusers.models.autoencoders.autoencoder_kl_minimax_h3": "MiniMaxH3VideoAttnProcessor",
            "diffusers.models.autoencoders.autoencoder_kl_minimax_h3_audio": "MiniMaxH3AudioAttnProcessor",
            "diffusers.models.autoencoders.autoencoder_mmaudio": "MMAudioAttnProcessor",
            "diffusers.models.autoencoders.autoencoder_rfd4_proteina": "RFD4ProteinaPairAttnProcessor",
            "diffusers.models.autoencoders.autoencoder_same": "SAMEAttnProcessor",
            "diffusers.models.autoencoders.ltx2_diffusion_decoder": "LTX2VideoVaeNeighborhoodAttnProcessor",
            "diffusers.models.autoencoders.vae": "AutoencoderMixin IdentityDistribution",
            "diffusers.models.cache_utils": "CacheMixin",
            "diffusers.models.condition_embedders.condition_embedder_anima": "AnimaTextConditionerAttnProcessor",
            "diffusers.models.transformers.minimax_music3_rvq_depth_decoder": "MiniMaxMusic3DepthAttnProcessor",
            "diffusers.models.transformers.transformer_bria_fibo2": "BriaFibo2AttnProcessor",
            "diffusers.models.transformers.transformer_cosmos3": "Cosmos3AttnProcessor",
            "diffusers.models.transformers.transformer_flux2": "Flux2KVLayerCache",
            "diffusers.models.transformers.transformer_flux3": "Flux3AttnProcessor",
            "diffusers.models.transformers.transformer_glm_image": "GlmImageLayerKVCache",
            "diffusers.models.transformers.transformer_hidream_image": "HiDreamAttnProcessor",
            "diffusers.models.transformers.transformer_ideogram4": "Ideogram4AttnProcessor",
            "diffusers.models.transformers.transformer_joyimage": "JoyImageAttnProcessor",
            "diffusers.models.transformers.transformer_joyimage_edit_plus": "JoyImageEditPlusAttnProcessor",
            "diffusers.models.transformers.transformer_kandinsky6": "Kandinsky6AttnProcessor",
            "diffusers.models.transformers.transformer_kandinsky6_sr": "Kandinsky6SRAttnProcessor",
            "diffusers.models.transformers.transformer_krea2": "Krea2AttnProcessor",
            "diffusers.models.transformers.transformer_longcat_audio_dit": (
                "AudioDiTCrossAttnProcessor AudioDiTSelfAttnProcessor"
            ),
            "diffusers.models.transformers.transformer_minimax_h3": "MiniMaxH3AttnProcessor",
            "diffusers.models.transformers.transformer_minimax_music3": "MiniMaxMusic3AttnProcessor",
            "diffusers.models.transformers.transformer_qwenimage21": "QwenImage21AttnProcessor QwenImage21KVLayerCache",
            "diffusers.models.transformers.transformer_rfd4_proteina": "RFD4ProteinaPairAttnProcessor",
            "diffusers.models.transformers.transformer_sana_video": "SanaLinearAttnProcessor3_0",
            "diffusers.models.transformers.transformer_sana_wm": "SanaWMCrossAttnProcessor",
            "diffusers.models.transformers.transformer_sana_wm_refiner": (
                "SanaWMLTX2RefinerAttnProcessor SanaWMRefinerKVLayerCache"
            ),
            "diffusers.models.transformers.transformer_stable_audio3": (
                "StableAudio3CrossAttnProcessor StableAudio3SelfAttnProcessor"
            ),
            "diffusers.models.transformers.transformer_wan_animate_2": (
                "WanAnimate2AttnProcessor WanAnimate2CrossAttnProcessor WanAnimate2KVLayerCache"
            ),
            "diffusers.models.unets.unet_dreamlite": "DreamLiteAttnProcessor2_0",
            "diffusers.modular_pipelines.components_manager": "UserCustomOffloadHook",
            "diffusers.pipelines.deprecated.stable_diffusion_attend_and_excite.pipeline_stable_diffusion_attend_and_excite": (
                "AttendExciteAttnProcessor"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_sag.pipeline_stable_diffusion_sag": (
                "CrossAttnStoreProcessor"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_variants.pipeline_stable_diffusion_pix2pix_zero": (
                "Pix2PixZeroL2Loss"
            ),
            "diffusers.pipelines.deprecated.text_to_video_synthesis.pipeline_text_to_video_zero": (
                "CrossFrameAttnProcessor"
            ),
            "diffusers.pipelines.deprecated.text_to_video_synthesis.pipeline_text_to_video_zero_sdxl": (
                "CrossFrameAttnProcessor"
            ),
            "diffusers.pipelines.free_init_utils": "FreeInitMixin",
            "diffusers.pipelines.free_noise_utils": "AnimateDiffFreeNoiseMixin",
            "diffusers.pipelines.ledits_pp.pipeline_leditspp_stable_diffusion": "LEDITSCrossAttnProcessor",
            "diffusers.pipelines.ledits_pp.pipeline_leditspp_stable_diffusion_xl": "LEDITSCrossAttnProcessor",
            "diffusers.pipelines.ltx2.duration_head": "LTX2DurationAttnProcessor",
            "diffusers.pipelines.omnigen.processor_omnigen": "OmniGenCollator",
            "diffusers.pipelines.pag.pag_utils": "PAGMixin",
            "diffusers.pipelines.pipeline_utils": "StableDiffusionMixin",
            "diffusers.pipelines.stable_diffusion_attend_and_excite.pipeline_stable_diffusion_attend_and_excite": (
                "AttendExciteAttnProcessor"
            ),
            "diffusers.pipelines.stable_diffusion_sag.pipeline_stable_diffusion_sag": "CrossAttnStoreProcessor",
            "diffusers.pipelines.text_to_video_synthesis.pipeline_text_to_video_zero": "CrossFrameAttnProcessor",
            "diffusers.pipelines.text_to_video_synthesis.pipeline_text_to_video_zero_sdxl": "CrossFrameAttnProcessor",
            "diffusers.quantizers.auto": "DiffusersAutoQuantizer",
            "diffusers.schedulers.scheduling_utils": "SchedulerMixin",
            "diffusers.utils.hub_utils": "PushToHubMixin",
            "diffusers.utils.logging": "_tqdm_cls",
            "diffusers.utils.source_code_parsing_utils": "ReturnNameVisitor",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "diffusers.configuration_utils": "ConfigMixin LegacyConfigMixin",
            "diffusers.pipelines.pipeline_utils": "DiffusionPipeline",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=CONFIGURED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "diffusers.hooks.group_offloading": "LazyPrefetchGroupOffloadingHook ModuleGroup",
            "diffusers.hooks.hooks": "StateManager",
            "diffusers.hooks.sea_cache": "SeaCacheSharedState",
            "diffusers.hooks.taylorseer_cache": "TaylorSeerState",
            "diffusers.loaders.lora_pipeline": "LoraLoaderMixin",
            "diffusers.models.attention_processor": (
                "AllegroAttnProcessor2_0 AttnAddedKVProcessor2_0 AttnProcessor2_0 AttnProcessorNPU "
                "AuraFlowAttnProcessor2_0 CogVideoXAttnProcessor2_0 FusedAttnProcessor2_0 "
                "FusedAuraFlowAttnProcessor2_0 FusedCogVideoXAttnProcessor2_0 FusedHunyuanAttnProcessor2_0 "
                "FusedJointAttnProcessor2_0 HunyuanAttnProcessor2_0 JointAttnProcessor2_0 LuminaAttnProcessor2_0 "
                "MochiAttnProcessor2_0 MochiVaeAttnProcessor2_0 PAGCFGHunyuanAttnProcessor2_0 "
                "PAGCFGIdentitySelfAttnProcessor2_0 PAGCFGJointAttnProcessor2_0 PAGHunyuanAttnProcessor2_0 "
                "PAGIdentitySelfAttnProcessor2_0 PAGJointAttnProcessor2_0 StableAudioAttnProcessor2_0 "
                "XLAFlashAttnProcessor2_0"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_cosmos": (
                "CosmosSpatialAttentionProcessor2_0 CosmosTemporalAttentionProcessor2_0"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_minimax_h3_audio": (
                "MiniMaxH3AudioDiagonalGaussianDistribution"
            ),
            "diffusers.models.autoencoders.autoencoder_oobleck": "OobleckDiagonalGaussianDistribution",
            "diffusers.models.autoencoders.ltx2_diffusion_decoder": "LTX2VideoVaeNeighborhoodNattenProcessor",
            "diffusers.models.autoencoders.vae": "DiagonalGaussianDistribution",
            "diffusers.models.controlnets.controlnet_z_image": "RopeEmbedder ZSingleStreamAttnProcessor",
            "diffusers.models.modeling_utils": "ContextManagers",
            "diffusers.models.transformers.ace_step_transformer": "AceStepAttnProcessor2_0",
            "diffusers.models.transformers.sana_transformer": "SanaAttnProcessor2_0",
            "diffusers.models.transformers.transformer_anyflow": "AnyFlowAttnProcessor AnyFlowCrossAttnProcessor",
            "diffusers.models.transformers.transformer_anyflow_far": (
                "AnyFlowAttnProcessor AnyFlowCausalAttnProcessor AnyFlowCrossAttnProcessor"
            ),
            "diffusers.models.transformers.transformer_bria": "BriaAttnProcessor",
            "diffusers.models.transformers.transformer_bria_fibo2": "RopeEmbedder",
            "diffusers.models.transformers.transformer_bria_fibo": "BriaFiboAttnProcessor",
            "diffusers.models.transformers.transformer_chronoedit": "WanAttnProcessor",
            "diffusers.models.transformers.transformer_cogview4": "CogView4AttnProcessor CogView4TrainingAttnProcessor",
            "diffusers.models.transformers.transformer_cosmos": "CosmosAttnProcessor2_0 CosmosAttnProcessor2_5",
            "diffusers.models.transformers.transformer_easyanimate": "EasyAnimateAttnProcessor2_0",
            "diffusers.models.transformers.transformer_ernie_image": "ErnieImageSingleStreamAttnProcessor",
            "diffusers.models.transformers.transformer_flux2": (
                "Flux2AttnProcessor Flux2KVAttnProcessor Flux2KVCache Flux2KVParallelSelfAttnProcessor "
                "Flux2ParallelSelfAttnProcessor"
            ),
            "diffusers.models.transformers.transformer_flux": "FluxAttnProcessor",
            "diffusers.models.transformers.transformer_glm_image": "GlmImageAttnProcessor GlmImageKVCache",
            "diffusers.models.transformers.transformer_helios": "HeliosAttnProcessor",
            "diffusers.models.transformers.transformer_hunyuan_video15": "HunyuanVideo15AttnProcessor2_0",
            "diffusers.models.transformers.transformer_hunyuan_video": "HunyuanVideoAttnProcessor2_0",
            "diffusers.models.transformers.transformer_hunyuanimage": "HunyuanImageAttnProcessor",
            "diffusers.models.transformers.transformer_kandinsky": "Kandinsky5AttnProcessor",
            "diffusers.models.transformers.transformer_longcat_image": "LongCatImageAttnProcessor",
            "diffusers.models.transformers.transformer_ltx2": "LTX2AudioVideoAttnProcessor LTX2PerturbedAttnProcessor",
            "diffusers.models.transformers.transformer_ltx": "LTXVideoAttnProcessor",
            "diffusers.models.transformers.transformer_lumina2": "Lumina2AttnProcessor2_0",
            "diffusers.models.transformers.transformer_motif_video": (
                "MotifVideoAttnProcessor2_0 MotifVideoCrossAttnProcessor2_0"
            ),
            "diffusers.models.transformers.transformer_nucleusmoe_image": "NucleusMoEAttnProcessor2_0",
            "diffusers.models.transformers.transformer_omnigen": "OmniGenAttnProcessor2_0",
            "diffusers.models.transformers.transformer_ovis_image": "OvisImageAttnProcessor",
            "diffusers.models.transformers.transformer_prx": "PRXAttnProcessor2_0",
            "diffusers.models.transformers.transformer_qwenimage21": "QwenImage21FlexAttnProcessor QwenImage21KVCache",
            "diffusers.models.transformers.transformer_qwenimage": "QwenDoubleStreamAttnProcessor2_0",
            "diffusers.models.transformers.transformer_sana_video": "SanaAttnProcessor2_0",
            "diffusers.models.transformers.transformer_sana_wm_refiner": (
                "SanaWMLTX2AudioVideoAttnProcessor SanaWMLTX2PerturbedAttnProcessor SanaWMRefinerKVCache"
            ),
            "diffusers.models.transformers.transformer_skyreels_v2": "SkyReelsV2AttnProcessor",
            "diffusers.models.transformers.transformer_wan": "WanAttnProcessor",
            "diffusers.models.transformers.transformer_wan_animate": (
                "WanAnimateFaceBlockAttnProcessor WanAttnProcessor"
            ),
            "diffusers.models.transformers.transformer_wan_animate_2": "WanAnimate2KVCache",
            "diffusers.models.transformers.transformer_z_image": "RopeEmbedder ZSingleStreamAttnProcessor",
            "diffusers.modular_pipelines.components_manager": "AutoOffloadStrategy ComponentsManager CustomOffloadHook",
            "diffusers.pipelines.blip_diffusion.blip_image_processing": "BlipImageProcessor",
            "diffusers.pipelines.cosmos.mixed_precision": "Cosmos3MixedPrecisionRuntime",
            "diffusers.pipelines.deprecated.blip_diffusion.blip_image_processing": "BlipImageProcessor",
            "diffusers.pipelines.deprecated.stable_diffusion_attend_and_excite.pipeline_stable_diffusion_attend_and_excite": (
                "AttentionStore"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_variants.pipeline_stable_diffusion_pix2pix_zero": (
                "Pix2PixZeroAttnProcessor"
            ),
            "diffusers.pipelines.deprecated.text_to_video_synthesis.pipeline_text_to_video_zero": (
                "CrossFrameAttnProcessor2_0"
            ),
            "diffusers.pipelines.deprecated.text_to_video_synthesis.pipeline_text_to_video_zero_sdxl": (
                "CrossFrameAttnProcessor2_0"
            ),
            "diffusers.pipelines.kolors.tokenizer": "SPTokenizer",
            "diffusers.pipelines.ledits_pp.pipeline_leditspp_stable_diffusion": (
                "LeditsAttentionStore LeditsGaussianSmoothing"
            ),
            "diffusers.pipelines.ledits_pp.pipeline_leditspp_stable_diffusion_xl": (
                "LeditsAttentionStore LeditsGaussianSmoothing"
            ),
            "diffusers.pipelines.omnigen.processor_omnigen": "OmniGenMultiModalProcessor",
            "diffusers.pipelines.onnx_utils": "OnnxRuntimeModel",
            "diffusers.pipelines.pipeline_utils": "DeprecatedPipelineMixin",
            "diffusers.pipelines.prx.pipeline_prx": "TextPreprocessor",
            "diffusers.pipelines.stable_diffusion_attend_and_excite.pipeline_stable_diffusion_attend_and_excite": (
                "AttentionStore"
            ),
            "diffusers.pipelines.stable_diffusion_xl.watermark": "StableDiffusionXLWatermarker",
            "diffusers.pipelines.text_to_video_synthesis.pipeline_text_to_video_zero": "CrossFrameAttnProcessor2_0",
            "diffusers.pipelines.text_to_video_synthesis.pipeline_text_to_video_zero_sdxl": (
                "CrossFrameAttnProcessor2_0"
            ),
            "diffusers.quantizers.autoround.autoround_quantizer": "AutoRoundQuantizer",
            "diffusers.quantizers.base": "DiffusersQuantizer",
            "diffusers.quantizers.bfl.bfl_quantizer": "BFLQuantizer",
            "diffusers.quantizers.bitsandbytes.bnb_quantizer": "BnB4BitDiffusersQuantizer BnB8BitDiffusersQuantizer",
            "diffusers.quantizers.gguf.gguf_quantizer": "GGUFQuantizer",
            "diffusers.quantizers.modelopt.modelopt_quantizer": "NVIDIAModelOptQuantizer",
            "diffusers.quantizers.nunchaku.nunchaku_quantizer": "NunchakuLiteQuantizer",
            "diffusers.quantizers.pipe_quant_config": "PipelineQuantizationConfig",
            "diffusers.quantizers.quanto.quanto_quantizer": "QuantoQuantizer",
            "diffusers.quantizers.torchao.torchao_quantizer": "TorchAoHfQuantizer",
            "diffusers.schedulers.scheduling_piflow": "DXPolicy",
            "diffusers.training_utils": "EMAModel",
            "diffusers.utils.logging": "_RankZeroFilter",
            "diffusers.utils.testing_utils": "CaptureLogger",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "diffusers.callbacks": (
                "IPAdapterScaleCutoffCallback PipelineCallback SD3CFGCutoffCallback SDCFGCutoffCallback "
                "SDXLCFGCutoffCallback SDXLControlnetCFGCutoffCallback"
            ),
            "diffusers.experimental.rl.value_guided_sampling": "ValueGuidedRLPipeline",
            "diffusers.guiders.adaptive_projected_guidance": "AdaptiveProjectedGuidance",
            "diffusers.guiders.adaptive_projected_guidance_mix": "AdaptiveProjectedMixGuidance",
            "diffusers.guiders.auto_guidance": "AutoGuidance",
            "diffusers.guiders.classifier_free_guidance": "ClassifierFreeGuidance",
            "diffusers.guiders.classifier_free_zero_star_guidance": "ClassifierFreeZeroStarGuidance",
            "diffusers.guiders.frequency_decoupled_guidance": "FrequencyDecoupledGuidance",
            "diffusers.guiders.guider_utils": "BaseGuidance",
            "diffusers.guiders.ltx2_guidance": "LTX2Guidance",
            "diffusers.guiders.magnitude_aware_guidance": "MagnitudeAwareGuidance",
            "diffusers.guiders.perturbed_attention_guidance": "PerturbedAttentionGuidance",
            "diffusers.guiders.skip_layer_guidance": "SkipLayerGuidance",
            "diffusers.guiders.smoothed_energy_guidance": "SmoothedEnergyGuidance",
            "diffusers.guiders.tangential_classifier_free_guidance": "TangentialClassifierFreeGuidance",
            "diffusers.image_processor": (
                "IPAdapterMaskProcessor InpaintProcessor PixArtImageProcessor VaeImageProcessor VaeImageProcessorLDM3D"
            ),
            "diffusers.models.auto_model": "AutoModel",
            "diffusers.modular_pipelines.anima.before_denoise": (
                "AnimaImageInputStep AnimaImg2ImgPrepareLatentsStep AnimaImg2ImgSetTimestepsStep "
                "AnimaPrepareLatentsStep AnimaSetTimestepsStep AnimaTextConditioningStep AnimaTextInputStep"
            ),
            "diffusers.modular_pipelines.anima.decoders": "AnimaProcessImagesOutputStep AnimaVaeDecoderStep",
            "diffusers.modular_pipelines.anima.denoise": (
                "AnimaDenoiseLoopWrapper AnimaDenoiseStep AnimaLoopAfterDenoiser AnimaLoopBeforeDenoiser "
                "AnimaLoopDenoiser"
            ),
            "diffusers.modular_pipelines.anima.encoders": "AnimaImg2ImgVaeEncoderStep AnimaTextEncoderStep",
            "diffusers.modular_pipelines.anima.modular_blocks_anima": (
                "AnimaAutoBlocks AnimaAutoCoreDenoiseStep AnimaAutoVaeImageEncoderStep AnimaCoreDenoiseStep "
                "AnimaDecodeStep AnimaImg2ImgCoreDenoiseStep"
            ),
            "diffusers.modular_pipelines.anima.modular_pipeline": "AnimaModularPipeline",
            "diffusers.modular_pipelines.cosmos.after_decode": "Cosmos3ActionOutputStep Cosmos3ExportStep",
            "diffusers.modular_pipelines.cosmos.before_denoise": (
                "Cosmos3ActionDenoiseInputStep Cosmos3ActionPackSequenceStep Cosmos3ActionPrepareLatentsStep "
                "Cosmos3DistilledSetTimestepsStep Cosmos3PrepareTextSegmentsStep Cosmos3SetTimestepsStep "
                "Cosmos3SoundDenoiseInputStep Cosmos3SoundPackSequenceStep Cosmos3SoundPrepareLatentsStep "
                "Cosmos3TransferPackSequenceStep Cosmos3TransferPrepareLatentsStep Cosmos3TransferSetTimestepsStep "
                "Cosmos3VisionDenoiseInputStep Cosmos3VisionPackSequenceStep Cosmos3VisionPrepareLatentsStep"
            ),
            "diffusers.modular_pipelines.cosmos.before_encoder": "Cosmos3TransferSetupStep",
            "diffusers.modular_pipelines.cosmos.decoders": (
                "Cosmos3SoundDecodeStep Cosmos3TransferDecodeChunkStep Cosmos3TransferStitchStep Cosmos3VideoDecodeStep"
            ),
            "diffusers.modular_pipelines.cosmos.denoise": (
                "Cosmos3ActionLoopPrepareStep Cosmos3ActionLoopSchedulerStep Cosmos3DenoiseLoopWrapper "
                "Cosmos3DistilledVisionDenoiseStep Cosmos3DistilledVisionLoopSchedulerStep Cosmos3LoopDenoiser "
                "Cosmos3SoundLoopPrepareStep Cosmos3SoundLoopSchedulerStep Cosmos3TransferDenoiseStep "
                "Cosmos3TransferLoopDenoiser Cosmos3TransferLoopPrepareStep Cosmos3TransferLoopSchedulerStep "
                "Cosmos3VisionActionDenoiseStep Cosmos3VisionDenoiseStep Cosmos3VisionLoopPrepareStep "
                "Cosmos3VisionLoopSchedulerStep Cosmos3VisionSoundActionDenoiseStep Cosmos3VisionSoundDenoiseStep"
            ),
            "diffusers.modular_pipelines.cosmos.encoders": (
                "Cosmos3ActionTextStep Cosmos3ActionVisionVaeEncoderStep Cosmos3DistilledTextEncoderStep "
                "Cosmos3ImageVaeEncoderStep Cosmos3TextEncoderStep Cosmos3TransferChunkVaeEncoderStep "
                "Cosmos3TransferTextStep Cosmos3VideoVaeEncoderStep"
            ),
            "diffusers.modular_pipelines.cosmos.modular_blocks_cosmos3": (
                "Cosmos3AutoCoreDenoiseStep Cosmos3AutoDecodeStep Cosmos3AutoSoundDecodeStep "
                "Cosmos3AutoTextEncoderStep Cosmos3AutoVaeEncoderStep Cosmos3DecodeStep Cosmos3OmniBlocks "
                "Cosmos3TransferChunkDenoiseStep Cosmos3TransferCoreDenoiseStep Cosmos3TransferTextBlocks "
                "Cosmos3VisionActionCoreDenoiseStep Cosmos3VisionCoreDenoiseStep "
                "Cosmos3VisionSoundActionCoreDenoiseStep Cosmos3VisionSoundCoreDenoiseStep"
            ),
            "diffusers.modular_pipelines.cosmos.modular_blocks_cosmos3_distilled": (
                "Cosmos3DistilledAutoVaeEncoderStep Cosmos3DistilledBlocks Cosmos3DistilledVisionCoreDenoiseStep"
            ),
            "diffusers.modular_pipelines.cosmos.modular_pipeline": (
                "Cosmos3DistilledModularPipeline Cosmos3OmniModularPipeline"
            ),
            "diffusers.modular_pipelines.echo.before_denoise": (
                "EchoInputsStep EchoPrepareConditioningStep EchoPrepareLatentsStep"
            ),
            "diffusers.modular_pipelines.echo.decoders": "EchoAudioDecoderStep EchoVaeDecoderStep",
            "diffusers.modular_pipelines.echo.denoise": (
                "EchoDenoiseLoopStep EchoLoopAfterDenoiser EchoLoopBeforeDenoiser EchoLoopDenoiser "
                "EchoUnpackLatentsStep"
            ),
            "diffusers.modular_pipelines.echo.encoders": "EchoTextConnectorStep EchoTextEncoderStep EchoVaeEncoderStep",
            "diffusers.modular_pipelines.echo.modular_blocks_echo": (
                "EchoBlocks EchoDecoderStep EchoDenoiseStep EchoTextConditioningStep"
            ),
            "diffusers.modular_pipelines.echo.modular_pipeline": "EchoModularPipeline",
            "diffusers.modular_pipelines.ernie_image.before_denoise": (
                "ErnieImagePrepareLatentsStep ErnieImageSetTimestepsStep ErnieImageTextInputStep"
            ),
            "diffusers.modular_pipelines.ernie_image.decoders": "ErnieImageVaeDecoderStep",
            "diffusers.modular_pipelines.ernie_image.denoise": (
                "ErnieImageDenoiseLoopWrapper ErnieImageDenoiseStep ErnieImageLoopAfterDenoiser "
                "ErnieImageLoopBeforeDenoiser ErnieImageLoopDenoiser"
            ),
            "diffusers.modular_pipelines.ernie_image.encoders": (
                "ErnieImagePromptEnhancerStep ErnieImageTextEncoderStep"
            ),
            "diffusers.modular_pipelines.ernie_image.modular_blocks_ernie_image": (
                "ErnieImageAutoBlocks ErnieImageAutoPromptEnhancerStep ErnieImageCoreDenoiseStep"
            ),
            "diffusers.modular_pipelines.ernie_image.modular_pipeline": "ErnieImageModularPipeline ErnieImagePachifier",
            "diffusers.modular_pipelines.flux.before_denoise": (
                "FluxImg2ImgPrepareLatentsStep FluxImg2ImgSetTimestepsStep FluxInputStep FluxKontextRoPEInputsStep "
                "FluxPrepareLatentsStep FluxRoPEInputsStep FluxSetTimestepsStep"
            ),
            "diffusers.modular_pipelines.flux.decoders": "FluxDecodeStep FluxUnpackLatentsStep",
            "diffusers.modular_pipelines.flux.denoise": (
                "FluxDenoiseLoopWrapper FluxDenoiseStep FluxKontextDenoiseStep FluxKontextLoopDenoiser "
                "FluxLoopAfterDenoiser FluxLoopDenoiser"
            ),
            "diffusers.modular_pipelines.flux.encoders": (
                "FluxKontextProcessImagesInputStep FluxProcessImagesInputStep FluxTextEncoderStep FluxVaeEncoderStep"
            ),
            "diffusers.modular_pipelines.flux.inputs": (
                "FluxAdditionalInputsStep FluxKontextAdditionalInputsStep FluxKontextSetResolutionStep "
                "FluxTextInputStep"
            ),
            "diffusers.modular_pipelines.flux.modular_blocks": (
                "FluxAutoBeforeDenoiseStep FluxAutoBlocks FluxAutoDecodeStep FluxAutoDenoiseStep "
                "FluxAutoVaeEncoderStep FluxBeforeDenoiseStep FluxImg2ImgBeforeDenoiseStep"
            ),
            "diffusers.modular_pipelines.flux.modular_blocks_flux": (
                "FluxAutoBeforeDenoiseStep FluxAutoBlocks FluxAutoInputStep FluxAutoVaeEncoderStep "
                "FluxBeforeDenoiseStep FluxCoreDenoiseStep FluxImg2ImgBeforeDenoiseStep FluxImg2ImgInputStep "
                "FluxImg2ImgVaeEncoderStep"
            ),
            "diffusers.modular_pipelines.flux.modular_blocks_flux_kontext": (
                "FluxKontextAutoBeforeDenoiseStep FluxKontextAutoBlocks FluxKontextAutoInputStep "
                "FluxKontextAutoVaeEncoderStep FluxKontextBeforeDenoiseStep FluxKontextCoreDenoiseStep "
                "FluxKontextImageConditionedBeforeDenoiseStep FluxKontextInputStep FluxKontextVaeEncoderStep"
            ),
            "diffusers.modular_pipelines.flux.modular_pipeline": "FluxKontextModularPipeline FluxModularPipeline",
            "diffusers.modular_pipelines.flux2.before_denoise": (
                "Flux2KleinBaseRoPEInputsStep Flux2PrepareGuidanceStep Flux2PrepareImageLatentsStep "
                "Flux2PrepareLatentsStep Flux2RoPEInputsStep Flux2SetTimestepsStep"
            ),
            "diffusers.modular_pipelines.flux2.decoders": "Flux2DecodeStep Flux2UnpackLatentsStep",
            "diffusers.modular_pipelines.flux2.denoise": (
                "Flux2DenoiseLoopWrapper Flux2DenoiseStep Flux2KleinBaseDenoiseStep Flux2KleinBaseLoopDenoiser "
                "Flux2KleinDenoiseStep Flux2KleinLoopDenoiser Flux2LoopAfterDenoiser Flux2LoopDenoiser"
            ),
            "diffusers.modular_pipelines.flux2.encoders": (
                "Flux2KleinBaseTextEncoderStep Flux2KleinTextEncoderStep Flux2RemoteTextEncoderStep "
                "Flux2TextEncoderStep Flux2VaeEncoderStep"
            ),
            "diffusers.modular_pipelines.flux2.inputs": (
                "Flux2KleinBaseTextInputStep Flux2ProcessImagesInputStep Flux2TextInputStep"
            ),
            "diffusers.modular_pipelines.flux2.modular_blocks_flux2": (
                "Flux2AutoBlocks Flux2AutoCoreDenoiseStep Flux2AutoVaeEncoderStep Flux2CoreDenoiseStep "
                "Flux2ImageConditionedCoreDenoiseStep Flux2VaeEncoderSequentialStep"
            ),
            "diffusers.modular_pipelines.flux2.modular_blocks_flux2_klein": (
                "Flux2KleinAutoBlocks Flux2KleinAutoCoreDenoiseStep Flux2KleinAutoVaeEncoderStep "
                "Flux2KleinCoreDenoiseStep Flux2KleinImageConditionedCoreDenoiseStep "
                "Flux2KleinVaeEncoderSequentialStep"
            ),
            "diffusers.modular_pipelines.flux2.modular_blocks_flux2_klein_base": (
                "Flux2KleinBaseAutoBlocks Flux2KleinBaseAutoCoreDenoiseStep Flux2KleinBaseAutoVaeEncoderStep "
                "Flux2KleinBaseCoreDenoiseStep Flux2KleinBaseImageConditionedCoreDenoiseStep "
                "Flux2KleinBaseVaeEncoderSequentialStep"
            ),
            "diffusers.modular_pipelines.flux2.modular_pipeline": (
                "Flux2KleinBaseModularPipeline Flux2KleinModularPipeline Flux2ModularPipeline"
            ),
            "diffusers.modular_pipelines.flux3.before_denoise": (
                "Flux3DistilledTextRoPEInputsStep Flux3PrepareImageCondLatentsStep Flux3PrepareLatentsStep "
                "Flux3SetTimestepsStep Flux3TextRoPEInputsStep"
            ),
            "diffusers.modular_pipelines.flux3.decoders": "Flux3DecodeStep Flux3UnpackLatentsStep",
            "diffusers.modular_pipelines.flux3.denoise": (
                "Flux3DenoiseLoopWrapper Flux3DenoiseStep Flux3DistilledDenoiseStep Flux3DistilledLoopDenoiser "
                "Flux3LoopAfterDenoiser Flux3LoopDenoiser"
            ),
            "diffusers.modular_pipelines.flux3.encoders": (
                "Flux3DistilledTextEncoderStep Flux3ProcessImagesInputStep Flux3TextEncoderStep Flux3VaeEncoderStep"
            ),
            "diffusers.modular_pipelines.flux3.image_processor": "Flux3ImageProcessor",
            "diffusers.modular_pipelines.flux3.inputs": (
                "Flux3DistilledTextInputStep Flux3ImageCondInputStep Flux3TextInputStep"
            ),
            "diffusers.modular_pipelines.flux3.modular_blocks_flux3": (
                "Flux3AutoBlocks Flux3AutoCoreDenoiseStep Flux3AutoVaeEncoderStep Flux3CoreDenoiseStep "
                "Flux3ImageConditionedCoreDenoiseStep Flux3VaeEncoderSequentialStep"
            ),
            "diffusers.modular_pipelines.flux3.modular_blocks_flux3_distilled": (
                "Flux3DistilledAutoBlocks Flux3DistilledAutoCoreDenoiseStep Flux3DistilledCoreDenoiseStep "
                "Flux3DistilledImageConditionedCoreDenoiseStep"
            ),
            "diffusers.modular_pipelines.flux3.modular_pipeline": "Flux3DistilledModularPipeline Flux3ModularPipeline",
            "diffusers.modular_pipelines.flux3.prompt_upsampler": (
                "Flux3AutoPromptUpsampleStep Flux3ImageConditionedPromptUpsampleStep Flux3Text2ImagePromptUpsampleStep"
            ),
            "diffusers.modular_pipelines.helios.before_denoise": (
                "HeliosAddNoiseToImageLatentsStep HeliosAddNoiseToVideoLatentsStep HeliosAdditionalInputsStep "
                "HeliosI2VSeedHistoryStep HeliosPrepareHistoryStep HeliosSetTimestepsStep HeliosTextInputStep "
                "HeliosV2VSeedHistoryStep"
            ),
            "diffusers.modular_pipelines.helios.decoders": "HeliosDecodeStep",
            "diffusers.modular_pipelines.helios.denoise": (
                "HeliosChunkDenoiseInner HeliosChunkDenoiseStep HeliosChunkHistorySliceStep HeliosChunkLoopWrapper "
                "HeliosChunkNoiseGenStep HeliosChunkSchedulerResetStep HeliosChunkUpdateStep "
                "HeliosI2VChunkDenoiseStep HeliosI2VChunkHistorySliceStep HeliosPyramidChunkDenoiseInner "
                "HeliosPyramidChunkDenoiseStep HeliosPyramidChunkNoiseGenStep HeliosPyramidDistilledChunkDenoiseInner "
                "HeliosPyramidDistilledChunkDenoiseStep HeliosPyramidDistilledI2VChunkDenoiseStep "
                "HeliosPyramidI2VChunkDenoiseStep"
            ),
            "diffusers.modular_pipelines.helios.encoders": (
                "HeliosImageVaeEncoderStep HeliosTextEncoderStep HeliosVideoVaeEncoderStep"
            ),
            "diffusers.modular_pipelines.helios.modular_blocks_helios": (
                "HeliosAutoBlocks HeliosAutoCoreDenoiseStep HeliosAutoVaeEncoderStep HeliosCoreDenoiseStep "
                "HeliosI2VCoreDenoiseStep HeliosV2VCoreDenoiseStep"
            ),
            "diffusers.modular_pipelines.helios.modular_blocks_helios_pyramid": (
                "HeliosPyramidAutoBlocks HeliosPyramidAutoCoreDenoiseStep HeliosPyramidAutoVaeEncoderStep "
                "HeliosPyramidCoreDenoiseStep HeliosPyramidI2VCoreDenoiseStep HeliosPyramidV2VCoreDenoiseStep"
            ),
            "diffusers.modular_pipelines.helios.modular_blocks_helios_pyramid_distilled": (
                "HeliosPyramidDistilledAutoBlocks HeliosPyramidDistilledAutoCoreDenoiseStep "
                "HeliosPyramidDistilledAutoVaeEncoderStep HeliosPyramidDistilledCoreDenoiseStep "
                "HeliosPyramidDistilledI2VCoreDenoiseStep HeliosPyramidDistilledV2VCoreDenoiseStep"
            ),
            "diffusers.modular_pipelines.helios.modular_pipeline": (
                "HeliosModularPipeline HeliosPyramidDistilledModularPipeline HeliosPyramidModularPipeline"
            ),
            "diffusers.modular_pipelines.hunyuan_video1_5.before_denoise": (
                "HunyuanVideo15Image2VideoPrepareLatentsStep HunyuanVideo15PrepareLatentsStep "
                "HunyuanVideo15SetTimestepsStep HunyuanVideo15TextInputStep"
            ),
            "diffusers.modular_pipelines.hunyuan_video1_5.decoders": "HunyuanVideo15VaeDecoderStep",
            "diffusers.modular_pipelines.hunyuan_video1_5.denoise": (
                "HunyuanVideo15DenoiseLoopWrapper HunyuanVideo15DenoiseStep HunyuanVideo15Image2VideoDenoiseStep "
                "HunyuanVideo15Image2VideoLoopDenoiser HunyuanVideo15LoopAfterDenoiser "
                "HunyuanVideo15LoopBeforeDenoiser HunyuanVideo15LoopDenoiser"
            ),
            "diffusers.modular_pipelines.hunyuan_video1_5.encoders": (
                "HunyuanVideo15ImageEncoderStep HunyuanVideo15TextEncoderStep HunyuanVideo15VaeEncoderStep"
            ),
            "diffusers.modular_pipelines.hunyuan_video1_5.modular_blocks_hunyuan_video1_5": (
                "HunyuanVideo15AutoBlocks HunyuanVideo15AutoCoreDenoiseStep HunyuanVideo15AutoImageEncoderStep "
                "HunyuanVideo15AutoVaeEncoderStep HunyuanVideo15Blocks HunyuanVideo15CoreDenoiseStep "
                "HunyuanVideo15Image2VideoBlocks HunyuanVideo15Image2VideoCoreDenoiseStep"
            ),
            "diffusers.modular_pipelines.hunyuan_video1_5.modular_pipeline": "HunyuanVideo15ModularPipeline",
            "diffusers.modular_pipelines.ideogram4.before_denoise": (
                "Ideogram4PrepareAdditionalInputsStep Ideogram4PrepareLatentsStep Ideogram4SetTimestepsStep "
                "Ideogram4TextInputsStep"
            ),
            "diffusers.modular_pipelines.ideogram4.decoders": "Ideogram4DecodeStep",
            "diffusers.modular_pipelines.ideogram4.denoise": (
                "Ideogram4AfterDenoiseStep Ideogram4DenoiseStep Ideogram4LoopAfterDenoiser "
                "Ideogram4LoopBeforeDenoiser Ideogram4LoopDenoiser"
            ),
            "diffusers.modular_pipelines.ideogram4.encoders": "Ideogram4PromptUpsampleStep Ideogram4TextEncoderStep",
            "diffusers.modular_pipelines.ideogram4.modular_blocks_ideogram4": (
                "Ideogram4AutoBlocks Ideogram4CoreDenoiseStep"
            ),
            "diffusers.modular_pipelines.ideogram4.modular_pipeline": "Ideogram4ModularPipeline",
            "diffusers.modular_pipelines.krea2.before_denoise": (
                "Krea2PrepareLatentsStep Krea2PreparePositionIdsStep Krea2SetTimestepsStep Krea2TextInputsStep "
                "Krea2TurboSetTimestepsStep Krea2TurboTextInputsStep"
            ),
            "diffusers.modular_pipelines.krea2.decoders": "Krea2DecodeStep Krea2UnpackLatentsStep",
            "diffusers.modular_pipelines.krea2.denoise": (
                "Krea2DenoiseLoopWrapper Krea2DenoiseStep Krea2LoopAfterDenoiser Krea2LoopBeforeDenoiser "
                "Krea2LoopDenoiser Krea2TurboDenoiseStep Krea2TurboLoopDenoiser"
            ),
            "diffusers.modular_pipelines.krea2.encoders": "Krea2TextEncoderStep Krea2TurboTextEncoderStep",
            "diffusers.modular_pipelines.krea2.modular_blocks_krea2": "Krea2AutoBlocks Krea2CoreDenoiseStep",
            "diffusers.modular_pipelines.krea2.modular_blocks_krea2_turbo": (
                "Krea2TurboAutoBlocks Krea2TurboCoreDenoiseStep"
            ),
            "diffusers.modular_pipelines.krea2.modular_pipeline": "Krea2ModularPipeline Krea2TurboModularPipeline",
            "diffusers.modular_pipelines.ltx.before_denoise": (
                "LTXImage2VideoPrepareLatentsStep LTXPrepareLatentsStep LTXSetTimestepsStep LTXTextInputStep"
            ),
            "diffusers.modular_pipelines.ltx.decoders": "LTXUnpackLatentsStep LTXVaeDecoderStep",
            "diffusers.modular_pipelines.ltx.denoise": (
                "LTXDenoiseLoopWrapper LTXDenoiseStep LTXImage2VideoDenoiseStep LTXImage2VideoLoopAfterDenoiser "
                "LTXImage2VideoLoopBeforeDenoiser LTXImage2VideoLoopDenoiser LTXLoopAfterDenoiser "
                "LTXLoopBeforeDenoiser LTXLoopDenoiser"
            ),
            "diffusers.modular_pipelines.ltx.encoders": "LTXTextEncoderStep LTXVaeEncoderStep",
            "diffusers.modular_pipelines.ltx.modular_blocks_ltx": (
                "LTXAutoBlocks LTXAutoCoreDenoiseStep LTXAutoVaeEncoderStep LTXBlocks LTXCoreDenoiseStep "
                "LTXImage2VideoBlocks LTXImage2VideoCoreDenoiseStep"
            ),
            "diffusers.modular_pipelines.ltx.modular_pipeline": "LTXModularPipeline LTXVideoPachifier",
            "diffusers.modular_pipelines.ltx2.before_denoise": (
                "LTX2BuildVideoSelfAttentionMaskStep LTX2ConditionPrepareAudioLatentsStep "
                "LTX2ConditionPrepareCoordsStep LTX2ConditionPrepareLatentsStep LTX2ConditionSetTimestepsStep "
                "LTX2Image2VideoPrepareLatentsStep LTX2InContextPrepareLatentsStep LTX2PrepareAudioLatentsStep "
                "LTX2PrepareCoordsStep LTX2PrepareLatentsStep LTX2SetTimestepsStep LTX2TextInputStep"
            ),
            "diffusers.modular_pipelines.ltx2.decoders": (
                "LTX2AudioDecoderStep LTX2DiffusionVaeDecoderStep LTX2TrimConditionTokensStep LTX2VaeDecoderStep"
            ),
            "diffusers.modular_pipelines.ltx2.denoise": (
                "LTX2ConditionDenoiseStep LTX2ConditionLoopAfterDenoiser LTX2ConditionLoopBeforeDenoiser "
                "LTX2DenoiseLoopWrapper LTX2DenoiseStep LTX2Image2VideoDenoiseStep LTX2Image2VideoLoopAfterDenoiser "
                "LTX2Image2VideoLoopBeforeDenoiser LTX2LoopAfterDenoiser LTX2LoopBeforeDenoiser LTX2LoopDenoiser"
            ),
            "diffusers.modular_pipelines.ltx2.encoders": (
                "LTX2ConditionEncoderStep LTX2ConditionPromptEnhancerStep LTX2DurationStep "
                "LTX2ImageToVideoPromptEnhancerStep LTX2PromptEnhancerStep LTX2ReferenceEncoderStep "
                "LTX2TextConnectorStep LTX2TextEncoderStep LTX2VaeEncoderStep"
            ),
            "diffusers.modular_pipelines.ltx2.modular_blocks_ltx25": (
                "LTX25AutoBlocks LTX25AutoDecoderStep LTX25ConditionDecoderStep LTX25DecoderStep"
            ),
            "diffusers.modular_pipelines.ltx2.modular_blocks_ltx2": (
                "LTX2AutoBlocks LTX2AutoBuildVideoSelfAttentionMaskStep LTX2AutoConditionEncoderStep "
                "LTX2AutoCoreDenoiseStep LTX2AutoDecoderStep LTX2AutoDurationStep LTX2AutoPromptEnhancerStep "
                "LTX2AutoReferenceEncoderStep LTX2AutoVaeEncoderStep LTX2Blocks LTX2ConditionBlocks "
                "LTX2ConditionCoreDenoiseStep LTX2ConditionDecoderStep LTX2CoreDenoiseStep LTX2DecoderStep "
                "LTX2Image2VideoCoreDenoiseStep LTX2ImageToVideoBlocks LTX2InContextBlocks "
                "LTX2InContextCoreDenoiseStep LTX2TextConditioningStep"
            ),
            "diffusers.modular_pipelines.ltx2.modular_pipeline": "LTX25ModularPipeline LTX2ModularPipeline",
            "diffusers.modular_pipelines.minimax_h3.before_denoise": (
                "MiniMaxH3FL2VAPrepareLatentsStep MiniMaxH3NoKeyframeAnchorsStep MiniMaxH3PrepareConditionLatentsStep "
                "MiniMaxH3PrepareLatentsStep MiniMaxH3PrepareLayoutStep MiniMaxH3Ref2VAPrepareLatentsStep "
                "MiniMaxH3Ref2VAPrepareLayoutStep MiniMaxH3SetTimestepsStep"
            ),
            "diffusers.modular_pipelines.minimax_h3.before_encoder": "MiniMaxH3Ref2VASetupStep MiniMaxH3ResizeStep",
            "diffusers.modular_pipelines.minimax_h3.decoders": (
                "MiniMaxH3AfterDenoiseStep MiniMaxH3AudioDecodeStep MiniMaxH3VideoDecodeStep"
            ),
            "diffusers.modular_pipelines.minimax_h3.denoise": (
                "MiniMaxH3DenoiseLoopWrapper MiniMaxH3DenoiseStep MiniMaxH3LoopDenoiser MiniMaxH3LoopSchedulerStep "
                "MiniMaxH3Ref2VADenoiseStep MiniMaxH3Ref2VALoopDenoiser"
            ),
            "diffusers.modular_pipelines.minimax_h3.encoders": (
                "MiniMaxH3FL2VATextEncoderStep MiniMaxH3KeyframeVaeEncoderStep MiniMaxH3Ref2VAReferenceEncoderStep "
                "MiniMaxH3Ref2VATextEncoderStep MiniMaxH3TextEncoderStep"
            ),
            "diffusers.modular_pipelines.minimax_h3.modular_blocks_minimax_h3": (
                "MiniMaxH3AutoBeforeEncodeStep MiniMaxH3AutoDenoiseStep MiniMaxH3AutoTextEncoderStep "
                "MiniMaxH3AutoVaeEncoderStep MiniMaxH3Blocks MiniMaxH3CoreDenoiseStep MiniMaxH3DecodeStep "
                "MiniMaxH3FL2VACoreDenoiseStep MiniMaxH3Ref2VACoreDenoiseStep"
            ),
            "diffusers.modular_pipelines.minimax_h3.modular_pipeline": "MiniMaxH3ModularPipeline",
            "diffusers.modular_pipelines.minimax_music3.before_denoise": "MiniMaxMusic3PrepareChunksStep",
            "diffusers.modular_pipelines.minimax_music3.decoders": "MiniMaxMusic3VocoderDecodeStep",
            "diffusers.modular_pipelines.minimax_music3.denoise": (
                "MiniMaxMusic3ChunkConditionStep MiniMaxMusic3ChunkDenoiseInner MiniMaxMusic3ChunkDenoiseStep "
                "MiniMaxMusic3ChunkLoopWrapper MiniMaxMusic3ChunkPrepareLatentsStep "
                "MiniMaxMusic3ChunkSetTimestepsStep MiniMaxMusic3ChunkUpdateStep"
            ),
            "diffusers.modular_pipelines.minimax_music3.encoders": (
                "MiniMaxMusic3AutoregressiveStep MiniMaxMusic3TokenizeStep"
            ),
            "diffusers.modular_pipelines.minimax_music3.modular_blocks_minimax_music3": (
                "MiniMaxMusic3Blocks MiniMaxMusic3CoreDenoiseStep MiniMaxMusic3SemanticGenerationStep"
            ),
            "diffusers.modular_pipelines.minimax_music3.modular_pipeline": "MiniMaxMusic3ModularPipeline",
            "diffusers.modular_pipelines.modular_pipeline": (
                "AutoPipelineBlocks ConditionalPipelineBlocks LoopSequentialPipelineBlocks ModularPipeline "
                "ModularPipelineBlocks SequentialPipelineBlocks"
            ),
            "diffusers.modular_pipelines.node_utils": "ModularNode",
            "diffusers.modular_pipelines.qwenimage.before_denoise": (
                "QwenImageControlNetBeforeDenoiserStep QwenImageCreateMaskLatentsStep QwenImageEditPlusRoPEInputsStep "
                "QwenImageEditRoPEInputsStep QwenImageLayeredPrepareLatentsStep QwenImageLayeredRoPEInputsStep "
                "QwenImageLayeredSetTimestepsStep QwenImagePrepareLatentsStep QwenImagePrepareLatentsWithStrengthStep "
                "QwenImageRoPEInputsStep QwenImageSetTimestepsStep QwenImageSetTimestepsWithStrengthStep"
            ),
            "diffusers.modular_pipelines.qwenimage.decoders": (
                "QwenImageAfterDenoiseStep QwenImageDecoderStep QwenImageInpaintProcessImagesOutputStep "
                "QwenImageLayeredAfterDenoiseStep QwenImageLayeredDecoderStep QwenImageProcessImagesOutputStep"
            ),
            "diffusers.modular_pipelines.qwenimage.denoise": (
                "QwenImageControlNetDenoiseStep QwenImageDenoiseLoopWrapper QwenImageDenoiseStep "
                "QwenImageEditDenoiseStep QwenImageEditInpaintDenoiseStep QwenImageEditLoopBeforeDenoiser "
                "QwenImageEditLoopDenoiser QwenImageInpaintControlNetDenoiseStep QwenImageInpaintDenoiseStep "
                "QwenImageLayeredDenoiseStep QwenImageLoopAfterDenoiser QwenImageLoopAfterDenoiserInpaint "
                "QwenImageLoopBeforeDenoiser QwenImageLoopBeforeDenoiserControlNet QwenImageLoopDenoiser"
            ),
            "diffusers.modular_pipelines.qwenimage.encoders": (
                "QwenImageControlNetVaeEncoderStep QwenImageEditInpaintProcessImagesInputStep "
                "QwenImageEditPlusProcessImagesInputStep QwenImageEditPlusResizeStep QwenImageEditPlusTextEncoderStep "
                "QwenImageEditProcessImagesInputStep QwenImageEditResizeStep QwenImageEditTextEncoderStep "
                "QwenImageInpaintProcessImagesInputStep QwenImageLayeredGetImagePromptStep "
                "QwenImageLayeredPermuteLatentsStep QwenImageLayeredResizeStep QwenImageProcessImagesInputStep "
                "QwenImageTextEncoderStep QwenImageVaeEncoderStep"
            ),
            "diffusers.modular_pipelines.qwenimage.inputs": (
                "QwenImageAdditionalInputsStep QwenImageControlNetInputsStep QwenImageEditPlusAdditionalInputsStep "
                "QwenImageLayeredAdditionalInputsStep QwenImageTextInputsStep"
            ),
            "diffusers.modular_pipelines.qwenimage.modular_blocks_qwenimage": (
                "QwenImageAutoBlocks QwenImageAutoCoreDenoiseStep QwenImageAutoDecodeStep "
                "QwenImageAutoTextEncoderStep QwenImageAutoVaeEncoderStep QwenImageControlNetCoreDenoiseStep "
                "QwenImageControlNetImg2ImgCoreDenoiseStep QwenImageControlNetInpaintCoreDenoiseStep "
                "QwenImageCoreDenoiseStep QwenImageDecodeStep QwenImageImg2ImgCoreDenoiseStep "
                "QwenImageImg2ImgInputStep QwenImageImg2ImgVaeEncoderStep QwenImageInpaintCoreDenoiseStep "
                "QwenImageInpaintDecodeStep QwenImageInpaintInputStep QwenImageInpaintPrepareLatentsStep "
                "QwenImageInpaintVaeEncoderStep QwenImageOptionalControlNetVaeEncoderStep"
            ),
            "diffusers.modular_pipelines.qwenimage.modular_blocks_qwenimage_edit": (
                "QwenImageEditAutoBlocks QwenImageEditAutoCoreDenoiseStep QwenImageEditAutoDecodeStep "
                "QwenImageEditAutoVaeEncoderStep QwenImageEditCoreDenoiseStep QwenImageEditDecodeStep "
                "QwenImageEditInpaintCoreDenoiseStep QwenImageEditInpaintDecodeStep QwenImageEditInpaintInputStep "
                "QwenImageEditInpaintPrepareLatentsStep QwenImageEditInpaintVaeEncoderStep QwenImageEditInputStep "
                "QwenImageEditVLEncoderStep QwenImageEditVaeEncoderStep"
            ),
            "diffusers.modular_pipelines.qwenimage.modular_blocks_qwenimage_edit_plus": (
                "QwenImageEditPlusAutoBlocks QwenImageEditPlusCoreDenoiseStep QwenImageEditPlusDecodeStep "
                "QwenImageEditPlusInputStep QwenImageEditPlusVLEncoderStep QwenImageEditPlusVaeEncoderStep"
            ),
            "diffusers.modular_pipelines.qwenimage.modular_blocks_qwenimage_layered": (
                "QwenImageLayeredAutoBlocks QwenImageLayeredCoreDenoiseStep QwenImageLayeredInputStep "
                "QwenImageLayeredTextEncoderStep QwenImageLayeredVaeEncoderStep"
            ),
            "diffusers.modular_pipelines.qwenimage.modular_pipeline": (
                "QwenImageEditModularPipeline QwenImageEditPlusModularPipeline QwenImageLayeredModularPipeline "
                "QwenImageLayeredPachifier QwenImageModularPipeline QwenImagePachifier"
            ),
            "diffusers.modular_pipelines.qwenimage21.before_denoise": (
                "QwenImage21ImageConditionedRoPEInputsStep QwenImage21PrepareLatentsStep QwenImage21RoPEInputsStep "
                "QwenImage21SetTimestepsStep QwenImage21TurboSetTimestepsStep"
            ),
            "diffusers.modular_pipelines.qwenimage21.decoders": "QwenImage21DecodeStep QwenImage21UnpackLatentsStep",
            "diffusers.modular_pipelines.qwenimage21.denoise": (
                "QwenImage21DenoiseLoopWrapper QwenImage21DenoiseStep QwenImage21ImageConditionedDenoiseStep "
                "QwenImage21ImageConditionedLoopBeforeDenoiser QwenImage21LoopAfterDenoiser "
                "QwenImage21LoopBeforeDenoiser QwenImage21LoopDenoiser QwenImage21TurboDenoiseStep "
                "QwenImage21TurboImageConditionedDenoiseStep QwenImage21TurboLoopDenoiser"
            ),
            "diffusers.modular_pipelines.qwenimage21.encoders": (
                "QwenImage21ProcessImagesInputStep QwenImage21ResizeStep QwenImage21TextEncoderStep "
                "QwenImage21TurboTextEncoderStep QwenImage21TurboVLTextEncoderStep QwenImage21VLTextEncoderStep "
                "QwenImage21VaeEncoderStep"
            ),
            "diffusers.modular_pipelines.qwenimage21.inputs": (
                "QwenImage21AdditionalInputsStep QwenImage21TextInputsStep QwenImage21TurboTextInputsStep"
            ),
            "diffusers.modular_pipelines.qwenimage21.modular_blocks_qwenimage21": (
                "QwenImage21AutoBlocks QwenImage21AutoCoreDenoiseStep QwenImage21AutoTextEncoderStep "
                "QwenImage21AutoVaeEncoderStep QwenImage21CoreDenoiseStep QwenImage21ImageConditionedCoreDenoiseStep "
                "QwenImage21VLEncoderStep QwenImage21VaeEncoderSequentialStep"
            ),
            "diffusers.modular_pipelines.qwenimage21.modular_blocks_qwenimage21_turbo": (
                "QwenImage21TurboAutoBlocks QwenImage21TurboAutoCoreDenoiseStep QwenImage21TurboAutoTextEncoderStep "
                "QwenImage21TurboAutoVaeEncoderStep QwenImage21TurboCoreDenoiseStep "
                "QwenImage21TurboImageConditionedCoreDenoiseStep QwenImage21TurboVLEncoderStep "
                "QwenImage21TurboVaeEncoderSequentialStep"
            ),
            "diffusers.modular_pipelines.qwenimage21.modular_pipeline": (
                "QwenImage21ModularPipeline QwenImage21TurboModularPipeline"
            ),
            "diffusers.modular_pipelines.stable_diffusion_3.before_denoise": (
                "StableDiffusion3Img2ImgPrepareLatentsStep StableDiffusion3Img2ImgSetTimestepsStep "
                "StableDiffusion3PrepareLatentsStep StableDiffusion3SetTimestepsStep"
            ),
            "diffusers.modular_pipelines.stable_diffusion_3.decoders": "StableDiffusion3DecodeStep",
            "diffusers.modular_pipelines.stable_diffusion_3.denoise": (
                "StableDiffusion3DenoiseLoopWrapper StableDiffusion3DenoiseStep StableDiffusion3LoopAfterDenoiser "
                "StableDiffusion3LoopDenoiser"
            ),
            "diffusers.modular_pipelines.stable_diffusion_3.encoders": (
                "StableDiffusion3ProcessImagesInputStep StableDiffusion3TextEncoderStep StableDiffusion3VaeEncoderStep"
            ),
            "diffusers.modular_pipelines.stable_diffusion_3.inputs": (
                "StableDiffusion3AdditionalInputsStep StableDiffusion3TextInputStep"
            ),
            "diffusers.modular_pipelines.stable_diffusion_3.modular_blocks_stable_diffusion_3": (
                "StableDiffusion3AutoBlocks StableDiffusion3AutoCoreDenoiseStep StableDiffusion3AutoVaeEncoderStep "
                "StableDiffusion3I2ICoreDenoiseStep StableDiffusion3Img2ImgVaeEncoderStep "
                "StableDiffusion3T2ICoreDenoiseStep"
            ),
            "diffusers.modular_pipelines.stable_diffusion_3.modular_pipeline": "StableDiffusion3ModularPipeline",
            "diffusers.modular_pipelines.stable_diffusion_xl.before_denoise": (
                "StableDiffusionXLControlNetInputStep StableDiffusionXLControlNetUnionInputStep "
                "StableDiffusionXLImg2ImgPrepareAdditionalConditioningStep StableDiffusionXLImg2ImgPrepareLatentsStep "
                "StableDiffusionXLImg2ImgSetTimestepsStep StableDiffusionXLInpaintPrepareLatentsStep "
                "StableDiffusionXLInputStep StableDiffusionXLPrepareAdditionalConditioningStep "
                "StableDiffusionXLPrepareLatentsStep StableDiffusionXLSetTimestepsStep"
            ),
            "diffusers.modular_pipelines.stable_diffusion_xl.decoders": (
                "StableDiffusionXLDecodeStep StableDiffusionXLInpaintOverlayMaskStep"
            ),
            "diffusers.modular_pipelines.stable_diffusion_xl.denoise": (
                "StableDiffusionXLControlNetDenoiseStep StableDiffusionXLControlNetLoopDenoiser "
                "StableDiffusionXLDenoiseLoopWrapper StableDiffusionXLDenoiseStep "
                "StableDiffusionXLInpaintControlNetDenoiseStep StableDiffusionXLInpaintDenoiseStep "
                "StableDiffusionXLInpaintLoopAfterDenoiser StableDiffusionXLInpaintLoopBeforeDenoiser "
                "StableDiffusionXLLoopAfterDenoiser StableDiffusionXLLoopBeforeDenoiser StableDiffusionXLLoopDenoiser"
            ),
            "diffusers.modular_pipelines.stable_diffusion_xl.encoders": (
                "StableDiffusionXLIPAdapterStep StableDiffusionXLInpaintVaeEncoderStep "
                "StableDiffusionXLTextEncoderStep StableDiffusionXLVaeEncoderStep"
            ),
            "diffusers.modular_pipelines.stable_diffusion_xl.modular_blocks": (
                "StableDiffusionXLAutoBeforeDenoiseStep StableDiffusionXLAutoBlocks "
                "StableDiffusionXLAutoControlNetDenoiseStep StableDiffusionXLAutoControlNetInputStep "
                "StableDiffusionXLAutoControlnetStep StableDiffusionXLAutoDecodeStep StableDiffusionXLAutoDenoiseStep "
                "StableDiffusionXLAutoIPAdapterStep StableDiffusionXLAutoVaeEncoderStep "
                "StableDiffusionXLBeforeDenoiseStep StableDiffusionXLImg2ImgBeforeDenoiseStep "
                "StableDiffusionXLInpaintBeforeDenoiseStep StableDiffusionXLInpaintDecodeStep"
            ),
            "diffusers.modular_pipelines.stable_diffusion_xl.modular_blocks_stable_diffusion_xl": (
                "StableDiffusionXLAutoBeforeDenoiseStep StableDiffusionXLAutoBlocks "
                "StableDiffusionXLAutoControlNetDenoiseStep StableDiffusionXLAutoControlNetInputStep "
                "StableDiffusionXLAutoDecodeStep StableDiffusionXLAutoDenoiseStep StableDiffusionXLAutoIPAdapterStep "
                "StableDiffusionXLAutoVaeEncoderStep StableDiffusionXLBeforeDenoiseStep "
                "StableDiffusionXLCoreDenoiseStep StableDiffusionXLImg2ImgBeforeDenoiseStep "
                "StableDiffusionXLInpaintBeforeDenoiseStep StableDiffusionXLInpaintDecodeStep"
            ),
            "diffusers.modular_pipelines.stable_diffusion_xl.modular_pipeline": "StableDiffusionXLModularPipeline",
            "diffusers.modular_pipelines.wan.before_denoise": (
                "WanAdditionalInputsStep WanInputStep WanPrepareLatentsStep WanSetTimestepsStep WanTextInputStep "
                "WanVaceAdditionalInputsStep"
            ),
            "diffusers.modular_pipelines.wan.decoders": (
                "WanDecodeStep WanVaceTrimReferenceLatentsStep WanVaeDecoderStep"
            ),
            "diffusers.modular_pipelines.wan.denoise": (
                "Wan22DenoiseStep Wan22Image2VideoDenoiseStep Wan22LoopDenoiser Wan22VaceDenoiseStep "
                "WanDenoiseLoopWrapper WanDenoiseStep WanImage2VideoDenoiseStep WanImage2VideoLoopBeforeDenoiser "
                "WanLoopAfterDenoiser WanLoopBeforeDenoiser WanLoopDenoiser"
            ),
            "diffusers.modular_pipelines.wan.encoders": (
                "WanFirstLastFrameImageEncoderStep WanFirstLastFrameVaeEncoderStep WanImageCropResizeStep "
                "WanImageEncoderStep WanImageResizeStep WanPrepareFirstFrameLatentsStep "
                "WanPrepareFirstLastFrameLatentsStep WanTextEncoderStep WanVaceEncoderStep WanVaeEncoderStep"
            ),
            "diffusers.modular_pipelines.wan.modular_blocks": (
                "WanAutoBeforeDenoiseStep WanAutoBlocks WanAutoDecodeStep WanAutoDenoiseStep WanBeforeDenoiseStep"
            ),
            "diffusers.modular_pipelines.wan.modular_blocks_wan22": "Wan22Blocks Wan22CoreDenoiseStep",
            "diffusers.modular_pipelines.wan.modular_blocks_wan22_i2v": (
                "Wan22Image2VideoBlocks Wan22Image2VideoCoreDenoiseStep WanImage2VideoVaeEncoderStep"
            ),
            "diffusers.modular_pipelines.wan.modular_blocks_wan": "WanBlocks WanCoreDenoiseStep",
            "diffusers.modular_pipelines.wan.modular_blocks_wan_i2v": (
                "WanAutoImageEncoderStep WanAutoVaeEncoderStep WanFLF2VImageEncoderStep WanFLF2VVaeEncoderStep "
                "WanImage2VideoAutoBlocks WanImage2VideoCoreDenoiseStep WanImage2VideoImageEncoderStep "
                "WanImage2VideoVaeEncoderStep"
            ),
            "diffusers.modular_pipelines.wan.modular_blocks_wan_vace": "Wan22VaceBlocks Wan22VaceCoreDenoiseStep",
            "diffusers.modular_pipelines.wan.modular_pipeline": (
                "Wan22Image2VideoModularPipeline Wan22ModularPipeline Wan22VaceModularPipeline "
                "WanImage2VideoModularPipeline WanModularPipeline"
            ),
            "diffusers.modular_pipelines.wan_animate_2.before_denoise": "WanAnimate2PrepareSegmentsStep",
            "diffusers.modular_pipelines.wan_animate_2.decoders": "WanAnimate2DecodeStep",
            "diffusers.modular_pipelines.wan_animate_2.denoise": (
                "WanAnimate2DenoiseStep WanAnimate2DistilledDenoiseStep WanAnimate2DistilledSegmentDenoiseInner "
                "WanAnimate2RefExtractStep WanAnimate2SegmentDecodeStep WanAnimate2SegmentDenoiseInner "
                "WanAnimate2SegmentLoopWrapper WanAnimate2SegmentPrepareStep WanAnimate2SegmentPrevFramesStep "
                "WanAnimate2SegmentSchedulerResetStep WanAnimate2SegmentVaeEncoderStep"
            ),
            "diffusers.modular_pipelines.wan_animate_2.encoders": (
                "WanAnimate2ImageClipEncoderStep WanAnimate2ImageVaeEncoderStep WanAnimate2ProcessImagesInputStep "
                "WanAnimate2ProcessVideosInputStep WanAnimate2TextEncoderStep WanAnimate2VideoClipEncoderStep"
            ),
            "diffusers.modular_pipelines.wan_animate_2.modular_blocks_wan_animate_2": (
                "WanAnimate2Blocks WanAnimate2CoreDenoiseStep WanAnimate2ImageEncodeStep WanAnimate2VideoEncodeStep"
            ),
            "diffusers.modular_pipelines.wan_animate_2.modular_blocks_wan_animate_2_distilled": (
                "WanAnimate2DistilledBlocks WanAnimate2DistilledCoreDenoiseStep WanAnimate2DistilledImageEncodeStep "
                "WanAnimate2DistilledVideoEncodeStep"
            ),
            "diffusers.modular_pipelines.wan_animate_2.modular_pipeline": (
                "WanAnimate2DistilledModularPipeline WanAnimate2ModularPipeline"
            ),
            "diffusers.modular_pipelines.wan_animate_2.video_processor": "WanAnimate2VideoProcessor",
            "diffusers.modular_pipelines.z_image.before_denoise": (
                "ZImageAdditionalInputsStep ZImagePrepareLatentsStep ZImagePrepareLatentswithImageStep "
                "ZImageSetTimestepsStep ZImageSetTimestepsWithStrengthStep ZImageTextInputStep"
            ),
            "diffusers.modular_pipelines.z_image.decoders": "ZImageVaeDecoderStep",
            "diffusers.modular_pipelines.z_image.denoise": (
                "ZImageDenoiseLoopWrapper ZImageDenoiseStep ZImageLoopAfterDenoiser ZImageLoopBeforeDenoiser "
                "ZImageLoopDenoiser"
            ),
            "diffusers.modular_pipelines.z_image.encoders": "ZImageTextEncoderStep ZImageVaeImageEncoderStep",
            "diffusers.modular_pipelines.z_image.modular_blocks_z_image": (
                "ZImageAutoBlocks ZImageAutoDenoiseStep ZImageAutoVaeImageEncoderStep ZImageCoreDenoiseStep "
                "ZImageImage2ImageCoreDenoiseStep"
            ),
            "diffusers.modular_pipelines.z_image.modular_pipeline": "ZImageModularPipeline",
            "diffusers.pipelines.ace_step.pipeline_ace_step": "AceStepPipeline",
            "diffusers.pipelines.allegro.pipeline_allegro": "AllegroPipeline",
            "diffusers.pipelines.amused.pipeline_amused": "AmusedPipeline",
            "diffusers.pipelines.amused.pipeline_amused_img2img": "AmusedImg2ImgPipeline",
            "diffusers.pipelines.amused.pipeline_amused_inpaint": "AmusedInpaintPipeline",
            "diffusers.pipelines.animatediff.pipeline_animatediff": "AnimateDiffPipeline",
            "diffusers.pipelines.animatediff.pipeline_animatediff_controlnet": "AnimateDiffControlNetPipeline",
            "diffusers.pipelines.animatediff.pipeline_animatediff_sdxl": "AnimateDiffSDXLPipeline",
            "diffusers.pipelines.animatediff.pipeline_animatediff_sparsectrl": "AnimateDiffSparseControlNetPipeline",
            "diffusers.pipelines.animatediff.pipeline_animatediff_video2video": "AnimateDiffVideoToVideoPipeline",
            "diffusers.pipelines.animatediff.pipeline_animatediff_video2video_controlnet": (
                "AnimateDiffVideoToVideoControlNetPipeline"
            ),
            "diffusers.pipelines.anyflow.pipeline_anyflow": "AnyFlowPipeline",
            "diffusers.pipelines.anyflow.pipeline_anyflow_far": "AnyFlowFARPipeline",
            "diffusers.pipelines.audioldm.pipeline_audioldm": "AudioLDMPipeline",
            "diffusers.pipelines.audioldm2.pipeline_audioldm2": "AudioLDM2Pipeline",
            "diffusers.pipelines.aura_flow.pipeline_aura_flow": "AuraFlowPipeline",
            "diffusers.pipelines.auto_pipeline": (
                "AutoPipelineForImage2Image AutoPipelineForInpainting AutoPipelineForText2Audio "
                "AutoPipelineForText2Image"
            ),
            "diffusers.pipelines.blip_diffusion.pipeline_blip_diffusion": "BlipDiffusionPipeline",
            "diffusers.pipelines.bria.pipeline_bria": "BriaPipeline",
            "diffusers.pipelines.bria_fibo.pipeline_bria_fibo": "BriaFiboPipeline",
            "diffusers.pipelines.bria_fibo.pipeline_bria_fibo_edit": "BriaFiboEditPipeline",
            "diffusers.pipelines.bria_fibo2.image_processor": "BriaFibo2ImageProcessor",
            "diffusers.pipelines.bria_fibo2.pipeline_bria_fibo2": "BriaFibo2Pipeline",
            "diffusers.pipelines.chroma.pipeline_chroma": "ChromaPipeline",
            "diffusers.pipelines.chroma.pipeline_chroma_img2img": "ChromaImg2ImgPipeline",
            "diffusers.pipelines.chroma.pipeline_chroma_inpainting": "ChromaInpaintPipeline",
            "diffusers.pipelines.chronoedit.pipeline_chronoedit": "ChronoEditPipeline",
            "diffusers.pipelines.cogvideo.pipeline_cogvideox": "CogVideoXPipeline",
            "diffusers.pipelines.cogvideo.pipeline_cogvideox_fun_control": "CogVideoXFunControlPipeline",
            "diffusers.pipelines.cogvideo.pipeline_cogvideox_image2video": "CogVideoXImageToVideoPipeline",
            "diffusers.pipelines.cogvideo.pipeline_cogvideox_video2video": "CogVideoXVideoToVideoPipeline",
            "diffusers.pipelines.cogview3.pipeline_cogview3plus": "CogView3PlusPipeline",
            "diffusers.pipelines.cogview4.pipeline_cogview4": "CogView4Pipeline",
            "diffusers.pipelines.cogview4.pipeline_cogview4_control": "CogView4ControlPipeline",
            "diffusers.pipelines.consisid.pipeline_consisid": "ConsisIDPipeline",
            "diffusers.pipelines.consistency_models.pipeline_consistency_models": "ConsistencyModelPipeline",
            "diffusers.pipelines.controlnet.pipeline_controlnet": "StableDiffusionControlNetPipeline",
            "diffusers.pipelines.controlnet.pipeline_controlnet_blip_diffusion": "BlipDiffusionControlNetPipeline",
            "diffusers.pipelines.controlnet.pipeline_controlnet_img2img": "StableDiffusionControlNetImg2ImgPipeline",
            "diffusers.pipelines.controlnet.pipeline_controlnet_inpaint": "StableDiffusionControlNetInpaintPipeline",
            "diffusers.pipelines.controlnet.pipeline_controlnet_inpaint_sd_xl": (
                "StableDiffusionXLControlNetInpaintPipeline"
            ),
            "diffusers.pipelines.controlnet.pipeline_controlnet_sd_xl": "StableDiffusionXLControlNetPipeline",
            "diffusers.pipelines.controlnet.pipeline_controlnet_sd_xl_img2img": (
                "StableDiffusionXLControlNetImg2ImgPipeline"
            ),
            "diffusers.pipelines.controlnet.pipeline_controlnet_union_inpaint_sd_xl": (
                "StableDiffusionXLControlNetUnionInpaintPipeline"
            ),
            "diffusers.pipelines.controlnet.pipeline_controlnet_union_sd_xl": (
                "StableDiffusionXLControlNetUnionPipeline"
            ),
            "diffusers.pipelines.controlnet.pipeline_controlnet_union_sd_xl_img2img": (
                "StableDiffusionXLControlNetUnionImg2ImgPipeline"
            ),
            "diffusers.pipelines.controlnet_hunyuandit.pipeline_hunyuandit_controlnet": "HunyuanDiTControlNetPipeline",
            "diffusers.pipelines.controlnet_sd3.pipeline_stable_diffusion_3_controlnet": (
                "StableDiffusion3ControlNetPipeline"
            ),
            "diffusers.pipelines.controlnet_sd3.pipeline_stable_diffusion_3_controlnet_inpainting": (
                "StableDiffusion3ControlNetInpaintingPipeline"
            ),
            "diffusers.pipelines.controlnet_xs.pipeline_controlnet_xs": "StableDiffusionControlNetXSPipeline",
            "diffusers.pipelines.controlnet_xs.pipeline_controlnet_xs_sd_xl": "StableDiffusionXLControlNetXSPipeline",
            "diffusers.pipelines.cosmos.pipeline_cosmos2_5_predict": "Cosmos2_5_PredictBasePipeline",
            "diffusers.pipelines.cosmos.pipeline_cosmos2_5_transfer": "Cosmos2_5_TransferPipeline",
            "diffusers.pipelines.cosmos.pipeline_cosmos2_text2image": "Cosmos2TextToImagePipeline",
            "diffusers.pipelines.cosmos.pipeline_cosmos2_video2world": "Cosmos2VideoToWorldPipeline",
            "diffusers.pipelines.cosmos.pipeline_cosmos3_omni": "Cosmos3OmniPipeline",
            "diffusers.pipelines.cosmos.pipeline_cosmos_text2world": "CosmosTextToWorldPipeline",
            "diffusers.pipelines.cosmos.pipeline_cosmos_video2world": "CosmosVideoToWorldPipeline",
            "diffusers.pipelines.dance_diffusion.pipeline_dance_diffusion": "DanceDiffusionPipeline",
            "diffusers.pipelines.ddim.pipeline_ddim": "DDIMPipeline",
            "diffusers.pipelines.ddpm.pipeline_ddpm": "DDPMPipeline",
            "diffusers.pipelines.deepfloyd_if.pipeline_if": "IFPipeline",
            "diffusers.pipelines.deepfloyd_if.pipeline_if_img2img": "IFImg2ImgPipeline",
            "diffusers.pipelines.deepfloyd_if.pipeline_if_img2img_superresolution": "IFImg2ImgSuperResolutionPipeline",
            "diffusers.pipelines.deepfloyd_if.pipeline_if_inpainting": "IFInpaintingPipeline",
            "diffusers.pipelines.deepfloyd_if.pipeline_if_inpainting_superresolution": (
                "IFInpaintingSuperResolutionPipeline"
            ),
            "diffusers.pipelines.deepfloyd_if.pipeline_if_superresolution": "IFSuperResolutionPipeline",
            "diffusers.pipelines.deprecated.alt_diffusion.pipeline_alt_diffusion": "AltDiffusionPipeline",
            "diffusers.pipelines.deprecated.alt_diffusion.pipeline_alt_diffusion_img2img": (
                "AltDiffusionImg2ImgPipeline"
            ),
            "diffusers.pipelines.deprecated.amused.pipeline_amused": "AmusedPipeline",
            "diffusers.pipelines.deprecated.amused.pipeline_amused_img2img": "AmusedImg2ImgPipeline",
            "diffusers.pipelines.deprecated.amused.pipeline_amused_inpaint": "AmusedInpaintPipeline",
            "diffusers.pipelines.deprecated.audio_diffusion.mel": "Mel",
            "diffusers.pipelines.deprecated.audio_diffusion.pipeline_audio_diffusion": "AudioDiffusionPipeline",
            "diffusers.pipelines.deprecated.audioldm.pipeline_audioldm": "AudioLDMPipeline",
            "diffusers.pipelines.deprecated.blip_diffusion.pipeline_blip_diffusion": "BlipDiffusionPipeline",
            "diffusers.pipelines.deprecated.controlnet_xs.pipeline_controlnet_xs": (
                "StableDiffusionControlNetXSPipeline"
            ),
            "diffusers.pipelines.deprecated.controlnet_xs.pipeline_controlnet_xs_sd_xl": (
                "StableDiffusionXLControlNetXSPipeline"
            ),
            "diffusers.pipelines.deprecated.dance_diffusion.pipeline_dance_diffusion": "DanceDiffusionPipeline",
            "diffusers.pipelines.deprecated.i2vgen_xl.pipeline_i2vgen_xl": "I2VGenXLPipeline",
            "diffusers.pipelines.deprecated.latent_diffusion_uncond.pipeline_latent_diffusion_uncond": "LDMPipeline",
            "diffusers.pipelines.deprecated.musicldm.pipeline_musicldm": "MusicLDMPipeline",
            "diffusers.pipelines.deprecated.paint_by_example.pipeline_paint_by_example": "PaintByExamplePipeline",
            "diffusers.pipelines.deprecated.pia.pipeline_pia": "PIAPipeline",
            "diffusers.pipelines.deprecated.pndm.pipeline_pndm": "PNDMPipeline",
            "diffusers.pipelines.deprecated.repaint.pipeline_repaint": "RePaintPipeline",
            "diffusers.pipelines.deprecated.score_sde_ve.pipeline_score_sde_ve": "ScoreSdeVePipeline",
            "diffusers.pipelines.deprecated.semantic_stable_diffusion.pipeline_semantic_stable_diffusion": (
                "SemanticStableDiffusionPipeline"
            ),
            "diffusers.pipelines.deprecated.spectrogram_diffusion.pipeline_spectrogram_diffusion": (
                "SpectrogramDiffusionPipeline"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_attend_and_excite.pipeline_stable_diffusion_attend_and_excite": (
                "StableDiffusionAttendAndExcitePipeline"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_diffedit.pipeline_stable_diffusion_diffedit": (
                "StableDiffusionDiffEditPipeline"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_gligen.pipeline_stable_diffusion_gligen": (
                "StableDiffusionGLIGENPipeline"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_gligen.pipeline_stable_diffusion_gligen_text_image": (
                "StableDiffusionGLIGENTextImagePipeline"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_ldm3d.pipeline_stable_diffusion_ldm3d": (
                "StableDiffusionLDM3DPipeline"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_panorama.pipeline_stable_diffusion_panorama": (
                "StableDiffusionPanoramaPipeline"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_safe.pipeline_stable_diffusion_safe": (
                "StableDiffusionPipelineSafe"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_sag.pipeline_stable_diffusion_sag": (
                "StableDiffusionSAGPipeline"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_variants.pipeline_cycle_diffusion": (
                "CycleDiffusionPipeline"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_variants.pipeline_onnx_stable_diffusion_inpaint_legacy": (
                "OnnxStableDiffusionInpaintPipelineLegacy"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_variants.pipeline_stable_diffusion_inpaint_legacy": (
                "StableDiffusionInpaintPipelineLegacy"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_variants.pipeline_stable_diffusion_model_editing": (
                "StableDiffusionModelEditingPipeline"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_variants.pipeline_stable_diffusion_paradigms": (
                "StableDiffusionParadigmsPipeline"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_variants.pipeline_stable_diffusion_pix2pix_zero": (
                "StableDiffusionPix2PixZeroPipeline"
            ),
            "diffusers.pipelines.deprecated.stochastic_karras_ve.pipeline_stochastic_karras_ve": "KarrasVePipeline",
            "diffusers.pipelines.deprecated.text_to_video_synthesis.pipeline_text_to_video_synth": (
                "TextToVideoSDPipeline"
            ),
            "diffusers.pipelines.deprecated.text_to_video_synthesis.pipeline_text_to_video_synth_img2img": (
                "VideoToVideoSDPipeline"
            ),
            "diffusers.pipelines.deprecated.text_to_video_synthesis.pipeline_text_to_video_zero": (
                "TextToVideoZeroPipeline"
            ),
            "diffusers.pipelines.deprecated.text_to_video_synthesis.pipeline_text_to_video_zero_sdxl": (
                "TextToVideoZeroSDXLPipeline"
            ),
            "diffusers.pipelines.deprecated.unclip.pipeline_unclip": "UnCLIPPipeline",
            "diffusers.pipelines.deprecated.unclip.pipeline_unclip_image_variation": "UnCLIPImageVariationPipeline",
            "diffusers.pipelines.deprecated.unidiffuser.pipeline_unidiffuser": "UniDiffuserPipeline",
            "diffusers.pipelines.deprecated.versatile_diffusion.pipeline_versatile_diffusion": (
                "VersatileDiffusionPipeline"
            ),
            "diffusers.pipelines.deprecated.versatile_diffusion.pipeline_versatile_diffusion_dual_guided": (
                "VersatileDiffusionDualGuidedPipeline"
            ),
            "diffusers.pipelines.deprecated.versatile_diffusion.pipeline_versatile_diffusion_image_variation": (
                "VersatileDiffusionImageVariationPipeline"
            ),
            "diffusers.pipelines.deprecated.versatile_diffusion.pipeline_versatile_diffusion_text_to_image": (
                "VersatileDiffusionTextToImagePipeline"
            ),
            "diffusers.pipelines.deprecated.vq_diffusion.pipeline_vq_diffusion": "VQDiffusionPipeline",
            "diffusers.pipelines.deprecated.wuerstchen.pipeline_wuerstchen": "WuerstchenDecoderPipeline",
            "diffusers.pipelines.deprecated.wuerstchen.pipeline_wuerstchen_combined": "WuerstchenCombinedPipeline",
            "diffusers.pipelines.deprecated.wuerstchen.pipeline_wuerstchen_prior": "WuerstchenPriorPipeline",
            "diffusers.pipelines.diffusion_gemma.pipeline_diffusion_gemma": "DiffusionGemmaPipeline",
            "diffusers.pipelines.dit.pipeline_dit": "DiTPipeline",
            "diffusers.pipelines.dreamlite.pipeline_dreamlite": "DreamLitePipeline",
            "diffusers.pipelines.dreamlite.pipeline_dreamlite_mobile": "DreamLiteMobilePipeline",
            "diffusers.pipelines.easyanimate.pipeline_easyanimate": "EasyAnimatePipeline",
            "diffusers.pipelines.easyanimate.pipeline_easyanimate_control": "EasyAnimateControlPipeline",
            "diffusers.pipelines.easyanimate.pipeline_easyanimate_inpaint": "EasyAnimateInpaintPipeline",
            "diffusers.pipelines.ernie_image.pipeline_ernie_image": "ErnieImagePipeline",
            "diffusers.pipelines.flux.pipeline_flux": "FluxPipeline",
            "diffusers.pipelines.flux.pipeline_flux_control": "FluxControlPipeline",
            "diffusers.pipelines.flux.pipeline_flux_control_img2img": "FluxControlImg2ImgPipeline",
            "diffusers.pipelines.flux.pipeline_flux_control_inpaint": "FluxControlInpaintPipeline",
            "diffusers.pipelines.flux.pipeline_flux_controlnet": "FluxControlNetPipeline",
            "diffusers.pipelines.flux.pipeline_flux_controlnet_image_to_image": "FluxControlNetImg2ImgPipeline",
            "diffusers.pipelines.flux.pipeline_flux_controlnet_inpainting": "FluxControlNetInpaintPipeline",
            "diffusers.pipelines.flux.pipeline_flux_fill": "FluxFillPipeline",
            "diffusers.pipelines.flux.pipeline_flux_img2img": "FluxImg2ImgPipeline",
            "diffusers.pipelines.flux.pipeline_flux_inpaint": "FluxInpaintPipeline",
            "diffusers.pipelines.flux.pipeline_flux_kontext": "FluxKontextPipeline",
            "diffusers.pipelines.flux.pipeline_flux_kontext_inpaint": "FluxKontextInpaintPipeline",
            "diffusers.pipelines.flux.pipeline_flux_prior_redux": "FluxPriorReduxPipeline",
            "diffusers.pipelines.flux2.image_processor": "Flux2ImageProcessor",
            "diffusers.pipelines.flux2.pipeline_flux2": "Flux2Pipeline",
            "diffusers.pipelines.flux2.pipeline_flux2_klein": "Flux2KleinPipeline",
            "diffusers.pipelines.flux2.pipeline_flux2_klein_inpaint": "Flux2KleinInpaintPipeline",
            "diffusers.pipelines.flux2.pipeline_flux2_klein_kv": "Flux2KleinKVPipeline",
            "diffusers.pipelines.glm_image.pipeline_glm_image": "GlmImagePipeline",
            "diffusers.pipelines.helios.pipeline_helios": "HeliosPipeline",
            "diffusers.pipelines.helios.pipeline_helios_pyramid": "HeliosPyramidPipeline",
            "diffusers.pipelines.hidream_image.pipeline_hidream_image": "HiDreamImagePipeline",
            "diffusers.pipelines.hunyuan_image.pipeline_hunyuanimage": "HunyuanImagePipeline",
            "diffusers.pipelines.hunyuan_image.pipeline_hunyuanimage_refiner": "HunyuanImageRefinerPipeline",
            "diffusers.pipelines.hunyuan_video.pipeline_hunyuan_skyreels_image2video": (
                "HunyuanSkyreelsImageToVideoPipeline"
            ),
            "diffusers.pipelines.hunyuan_video.pipeline_hunyuan_video": "HunyuanVideoPipeline",
            "diffusers.pipelines.hunyuan_video.pipeline_hunyuan_video_framepack": "HunyuanVideoFramepackPipeline",
            "diffusers.pipelines.hunyuan_video.pipeline_hunyuan_video_image2video": "HunyuanVideoImageToVideoPipeline",
            "diffusers.pipelines.hunyuan_video1_5.image_processor": "HunyuanVideo15ImageProcessor",
            "diffusers.pipelines.hunyuan_video1_5.pipeline_hunyuan_video1_5": "HunyuanVideo15Pipeline",
            "diffusers.pipelines.hunyuan_video1_5.pipeline_hunyuan_video1_5_image2video": (
                "HunyuanVideo15ImageToVideoPipeline"
            ),
            "diffusers.pipelines.hunyuandit.pipeline_hunyuandit": "HunyuanDiTPipeline",
            "diffusers.pipelines.i2vgen_xl.pipeline_i2vgen_xl": "I2VGenXLPipeline",
            "diffusers.pipelines.ideogram4.pipeline_ideogram4": "Ideogram4Pipeline",
            "diffusers.pipelines.joyimage.image_processor": "JoyImageEditImageProcessor",
            "diffusers.pipelines.joyimage.pipeline_joyimage_edit": "JoyImageEditPipeline",
            "diffusers.pipelines.joyimage.pipeline_joyimage_edit_plus": "JoyImageEditPlusPipeline",
            "diffusers.pipelines.kandinsky.pipeline_kandinsky": "KandinskyPipeline",
            "diffusers.pipelines.kandinsky.pipeline_kandinsky_combined": (
                "KandinskyCombinedPipeline KandinskyImg2ImgCombinedPipeline KandinskyInpaintCombinedPipeline"
            ),
            "diffusers.pipelines.kandinsky.pipeline_kandinsky_img2img": "KandinskyImg2ImgPipeline",
            "diffusers.pipelines.kandinsky.pipeline_kandinsky_inpaint": "KandinskyInpaintPipeline",
            "diffusers.pipelines.kandinsky.pipeline_kandinsky_prior": "KandinskyPriorPipeline",
            "diffusers.pipelines.kandinsky2_2.pipeline_kandinsky2_2": "KandinskyV22Pipeline",
            "diffusers.pipelines.kandinsky2_2.pipeline_kandinsky2_2_combined": (
                "KandinskyV22CombinedPipeline KandinskyV22Img2ImgCombinedPipeline KandinskyV22InpaintCombinedPipeline"
            ),
            "diffusers.pipelines.kandinsky2_2.pipeline_kandinsky2_2_controlnet": "KandinskyV22ControlnetPipeline",
            "diffusers.pipelines.kandinsky2_2.pipeline_kandinsky2_2_controlnet_img2img": (
                "KandinskyV22ControlnetImg2ImgPipeline"
            ),
            "diffusers.pipelines.kandinsky2_2.pipeline_kandinsky2_2_img2img": "KandinskyV22Img2ImgPipeline",
            "diffusers.pipelines.kandinsky2_2.pipeline_kandinsky2_2_inpainting": "KandinskyV22InpaintPipeline",
            "diffusers.pipelines.kandinsky2_2.pipeline_kandinsky2_2_prior": "KandinskyV22PriorPipeline",
            "diffusers.pipelines.kandinsky2_2.pipeline_kandinsky2_2_prior_emb2emb": "KandinskyV22PriorEmb2EmbPipeline",
            "diffusers.pipelines.kandinsky3.pipeline_kandinsky3": "Kandinsky3Pipeline",
            "diffusers.pipelines.kandinsky3.pipeline_kandinsky3_img2img": "Kandinsky3Img2ImgPipeline",
            "diffusers.pipelines.kandinsky5.pipeline_kandinsky": "Kandinsky5T2VPipeline",
            "diffusers.pipelines.kandinsky5.pipeline_kandinsky_i2i": "Kandinsky5I2IPipeline",
            "diffusers.pipelines.kandinsky5.pipeline_kandinsky_i2v": "Kandinsky5I2VPipeline",
            "diffusers.pipelines.kandinsky5.pipeline_kandinsky_t2i": "Kandinsky5T2IPipeline",
            "diffusers.pipelines.kandinsky6.pipeline_kandinsky6_sr": "Kandinsky6SRPipeline",
            "diffusers.pipelines.kandinsky6.pipeline_kandinsky6_ti2va": "Kandinsky6TI2VAPipeline",
            "diffusers.pipelines.kolors.pipeline_kolors": "KolorsPipeline",
            "diffusers.pipelines.kolors.pipeline_kolors_img2img": "KolorsImg2ImgPipeline",
            "diffusers.pipelines.krea2.pipeline_krea2": "Krea2Pipeline",
            "diffusers.pipelines.latent_consistency_models.pipeline_latent_consistency_img2img": (
                "LatentConsistencyModelImg2ImgPipeline"
            ),
            "diffusers.pipelines.latent_consistency_models.pipeline_latent_consistency_text2img": (
                "LatentConsistencyModelPipeline"
            ),
            "diffusers.pipelines.latent_diffusion.pipeline_latent_diffusion": "LDMTextToImagePipeline",
            "diffusers.pipelines.latent_diffusion.pipeline_latent_diffusion_superresolution": (
                "LDMSuperResolutionPipeline"
            ),
            "diffusers.pipelines.latte.pipeline_latte": "LattePipeline",
            "diffusers.pipelines.ledits_pp.pipeline_leditspp_stable_diffusion": "LEditsPPPipelineStableDiffusion",
            "diffusers.pipelines.ledits_pp.pipeline_leditspp_stable_diffusion_xl": "LEditsPPPipelineStableDiffusionXL",
            "diffusers.pipelines.llada2.pipeline_llada2": "LLaDA2Pipeline",
            "diffusers.pipelines.longcat_audio_dit.pipeline_longcat_audio_dit": "LongCatAudioDiTPipeline",
            "diffusers.pipelines.longcat_image.pipeline_longcat_image": "LongCatImagePipeline",
            "diffusers.pipelines.longcat_image.pipeline_longcat_image_edit": "LongCatImageEditPipeline",
            "diffusers.pipelines.ltx.pipeline_ltx": "LTXPipeline",
            "diffusers.pipelines.ltx.pipeline_ltx_condition": "LTXConditionPipeline",
            "diffusers.pipelines.ltx.pipeline_ltx_i2v_long_multi_prompt": "LTXI2VLongMultiPromptPipeline",
            "diffusers.pipelines.ltx.pipeline_ltx_image2video": "LTXImageToVideoPipeline",
            "diffusers.pipelines.ltx.pipeline_ltx_latent_upsample": "LTXLatentUpsamplePipeline",
            "diffusers.pipelines.ltx2.image_processor": "LTX2VideoHDRProcessor",
            "diffusers.pipelines.ltx2.pipeline_ltx2": "LTX2Pipeline",
            "diffusers.pipelines.ltx2.pipeline_ltx2_condition": "LTX2ConditionPipeline",
            "diffusers.pipelines.ltx2.pipeline_ltx2_dfr": "LTX2DFRPipeline",
            "diffusers.pipelines.ltx2.pipeline_ltx2_dfr_temporal_refine": "LTX2DFRTemporalRefinePipeline",
            "diffusers.pipelines.ltx2.pipeline_ltx2_diffusion_decode": "LTX2VideoDiffusionDecodePipeline",
            "diffusers.pipelines.ltx2.pipeline_ltx2_hdr_lora": "LTX2HDRPipeline",
            "diffusers.pipelines.ltx2.pipeline_ltx2_ic_lora": "LTX2InContextPipeline",
            "diffusers.pipelines.ltx2.pipeline_ltx2_image2video": "LTX2ImageToVideoPipeline",
            "diffusers.pipelines.ltx2.pipeline_ltx2_latent_upsample": "LTX2LatentUpsamplePipeline",
            "diffusers.pipelines.lucy.pipeline_lucy_edit": "LucyEditPipeline",
            "diffusers.pipelines.lumina.pipeline_lumina": "LuminaPipeline LuminaText2ImgPipeline",
            "diffusers.pipelines.lumina2.pipeline_lumina2": "Lumina2Pipeline Lumina2Text2ImgPipeline",
            "diffusers.pipelines.marigold.marigold_image_processing": "MarigoldImageProcessor",
            "diffusers.pipelines.marigold.pipeline_marigold_depth": "MarigoldDepthPipeline",
            "diffusers.pipelines.marigold.pipeline_marigold_intrinsics": "MarigoldIntrinsicsPipeline",
            "diffusers.pipelines.marigold.pipeline_marigold_normals": "MarigoldNormalsPipeline",
            "diffusers.pipelines.mochi.pipeline_mochi": "MochiPipeline",
            "diffusers.pipelines.motif_video.pipeline_motif_video": "MotifVideoPipeline",
            "diffusers.pipelines.motif_video.pipeline_motif_video_image2video": "MotifVideoImage2VideoPipeline",
            "diffusers.pipelines.musicldm.pipeline_musicldm": "MusicLDMPipeline",
            "diffusers.pipelines.nucleusmoe_image.pipeline_nucleusmoe_image": "NucleusMoEImagePipeline",
            "diffusers.pipelines.omnigen.pipeline_omnigen": "OmniGenPipeline",
            "diffusers.pipelines.ovis_image.pipeline_ovis_image": "OvisImagePipeline",
            "diffusers.pipelines.pag.pipeline_pag_controlnet_sd": "StableDiffusionControlNetPAGPipeline",
            "diffusers.pipelines.pag.pipeline_pag_controlnet_sd_inpaint": "StableDiffusionControlNetPAGInpaintPipeline",
            "diffusers.pipelines.pag.pipeline_pag_controlnet_sd_xl": "StableDiffusionXLControlNetPAGPipeline",
            "diffusers.pipelines.pag.pipeline_pag_controlnet_sd_xl_img2img": (
                "StableDiffusionXLControlNetPAGImg2ImgPipeline"
            ),
            "diffusers.pipelines.pag.pipeline_pag_hunyuandit": "HunyuanDiTPAGPipeline",
            "diffusers.pipelines.pag.pipeline_pag_kolors": "KolorsPAGPipeline",
            "diffusers.pipelines.pag.pipeline_pag_pixart_sigma": "PixArtSigmaPAGPipeline",
            "diffusers.pipelines.pag.pipeline_pag_sana": "SanaPAGPipeline",
            "diffusers.pipelines.pag.pipeline_pag_sd": "StableDiffusionPAGPipeline",
            "diffusers.pipelines.pag.pipeline_pag_sd_3": "StableDiffusion3PAGPipeline",
            "diffusers.pipelines.pag.pipeline_pag_sd_3_img2img": "StableDiffusion3PAGImg2ImgPipeline",
            "diffusers.pipelines.pag.pipeline_pag_sd_animatediff": "AnimateDiffPAGPipeline",
            "diffusers.pipelines.pag.pipeline_pag_sd_img2img": "StableDiffusionPAGImg2ImgPipeline",
            "diffusers.pipelines.pag.pipeline_pag_sd_inpaint": "StableDiffusionPAGInpaintPipeline",
            "diffusers.pipelines.pag.pipeline_pag_sd_xl": "StableDiffusionXLPAGPipeline",
            "diffusers.pipelines.pag.pipeline_pag_sd_xl_img2img": "StableDiffusionXLPAGImg2ImgPipeline",
            "diffusers.pipelines.pag.pipeline_pag_sd_xl_inpaint": "StableDiffusionXLPAGInpaintPipeline",
            "diffusers.pipelines.paint_by_example.pipeline_paint_by_example": "PaintByExamplePipeline",
            "diffusers.pipelines.pia.pipeline_pia": "PIAPipeline",
            "diffusers.pipelines.pixart_alpha.pipeline_pixart_alpha": "PixArtAlphaPipeline",
            "diffusers.pipelines.pixart_alpha.pipeline_pixart_sigma": "PixArtSigmaPipeline",
            "diffusers.pipelines.prx.pipeline_prx": "PRXPipeline",
            "diffusers.pipelines.prx.pipeline_prx_pixel": "PRXPixelPipeline",
            "diffusers.pipelines.qwenimage.pipeline_qwenimage": "QwenImagePipeline",
            "diffusers.pipelines.qwenimage.pipeline_qwenimage_controlnet": "QwenImageControlNetPipeline",
            "diffusers.pipelines.qwenimage.pipeline_qwenimage_controlnet_inpaint": "QwenImageControlNetInpaintPipeline",
            "diffusers.pipelines.qwenimage.pipeline_qwenimage_edit": "QwenImageEditPipeline",
            "diffusers.pipelines.qwenimage.pipeline_qwenimage_edit_inpaint": "QwenImageEditInpaintPipeline",
            "diffusers.pipelines.qwenimage.pipeline_qwenimage_edit_plus": "QwenImageEditPlusPipeline",
            "diffusers.pipelines.qwenimage.pipeline_qwenimage_img2img": "QwenImageImg2ImgPipeline",
            "diffusers.pipelines.qwenimage.pipeline_qwenimage_inpaint": "QwenImageInpaintPipeline",
            "diffusers.pipelines.qwenimage.pipeline_qwenimage_layered": "QwenImageLayeredPipeline",
            "diffusers.pipelines.qwenimage21.pipeline_qwenimage21": "QwenImage21Pipeline",
            "diffusers.pipelines.rfd4_proteina.pipeline_rfd4_proteina": "RFD4ProteinaPipeline",
            "diffusers.pipelines.sana.pipeline_sana": "SanaPipeline",
            "diffusers.pipelines.sana.pipeline_sana_controlnet": "SanaControlNetPipeline",
            "diffusers.pipelines.sana.pipeline_sana_sprint": "SanaSprintPipeline",
            "diffusers.pipelines.sana.pipeline_sana_sprint_img2img": "SanaSprintImg2ImgPipeline",
            "diffusers.pipelines.sana_video.pipeline_sana_video": "SanaVideoPipeline",
            "diffusers.pipelines.sana_video.pipeline_sana_video_i2v": "SanaImageToVideoPipeline",
            "diffusers.pipelines.sana_wm.image_processor": "SanaWMImageProcessor",
            "diffusers.pipelines.sana_wm.pipeline_sana_wm": "SanaWMPipeline",
            "diffusers.pipelines.sana_wm.refiner": "SanaWMLTX2Refiner",
            "diffusers.pipelines.semantic_stable_diffusion.pipeline_semantic_stable_diffusion": (
                "SemanticStableDiffusionPipeline"
            ),
            "diffusers.pipelines.shap_e.pipeline_shap_e": "ShapEPipeline",
            "diffusers.pipelines.shap_e.pipeline_shap_e_img2img": "ShapEImg2ImgPipeline",
            "diffusers.pipelines.skyreels_v2.pipeline_skyreels_v2": "SkyReelsV2Pipeline",
            "diffusers.pipelines.skyreels_v2.pipeline_skyreels_v2_diffusion_forcing": (
                "SkyReelsV2DiffusionForcingPipeline"
            ),
            "diffusers.pipelines.skyreels_v2.pipeline_skyreels_v2_diffusion_forcing_i2v": (
                "SkyReelsV2DiffusionForcingImageToVideoPipeline"
            ),
            "diffusers.pipelines.skyreels_v2.pipeline_skyreels_v2_diffusion_forcing_v2v": (
                "SkyReelsV2DiffusionForcingVideoToVideoPipeline"
            ),
            "diffusers.pipelines.skyreels_v2.pipeline_skyreels_v2_i2v": "SkyReelsV2ImageToVideoPipeline",
            "diffusers.pipelines.stable_audio.pipeline_stable_audio": "StableAudioPipeline",
            "diffusers.pipelines.stable_audio_3.pipeline_stable_audio_3": "StableAudio3Pipeline",
            "diffusers.pipelines.stable_audio_3.pipeline_stable_audio_3_audio2audio": (
                "StableAudio3AudioToAudioPipeline"
            ),
            "diffusers.pipelines.stable_audio_3.pipeline_stable_audio_3_inpaint": "StableAudio3InpaintPipeline",
            "diffusers.pipelines.stable_cascade.pipeline_stable_cascade": "StableCascadeDecoderPipeline",
            "diffusers.pipelines.stable_cascade.pipeline_stable_cascade_combined": "StableCascadeCombinedPipeline",
            "diffusers.pipelines.stable_cascade.pipeline_stable_cascade_prior": "StableCascadePriorPipeline",
            "diffusers.pipelines.stable_diffusion.pipeline_onnx_stable_diffusion": (
                "OnnxStableDiffusionPipeline StableDiffusionOnnxPipeline"
            ),
            "diffusers.pipelines.stable_diffusion.pipeline_onnx_stable_diffusion_img2img": (
                "OnnxStableDiffusionImg2ImgPipeline"
            ),
            "diffusers.pipelines.stable_diffusion.pipeline_onnx_stable_diffusion_inpaint": (
                "OnnxStableDiffusionInpaintPipeline"
            ),
            "diffusers.pipelines.stable_diffusion.pipeline_onnx_stable_diffusion_upscale": (
                "OnnxStableDiffusionUpscalePipeline"
            ),
            "diffusers.pipelines.stable_diffusion.pipeline_stable_diffusion": "StableDiffusionPipeline",
            "diffusers.pipelines.stable_diffusion.pipeline_stable_diffusion_depth2img": (
                "StableDiffusionDepth2ImgPipeline"
            ),
            "diffusers.pipelines.stable_diffusion.pipeline_stable_diffusion_image_variation": (
                "StableDiffusionImageVariationPipeline"
            ),
            "diffusers.pipelines.stable_diffusion.pipeline_stable_diffusion_img2img": "StableDiffusionImg2ImgPipeline",
            "diffusers.pipelines.stable_diffusion.pipeline_stable_diffusion_inpaint": "StableDiffusionInpaintPipeline",
            "diffusers.pipelines.stable_diffusion.pipeline_stable_diffusion_instruct_pix2pix": (
                "StableDiffusionInstructPix2PixPipeline"
            ),
            "diffusers.pipelines.stable_diffusion.pipeline_stable_diffusion_latent_upscale": (
                "StableDiffusionLatentUpscalePipeline"
            ),
            "diffusers.pipelines.stable_diffusion.pipeline_stable_diffusion_upscale": "StableDiffusionUpscalePipeline",
            "diffusers.pipelines.stable_diffusion.pipeline_stable_unclip": "StableUnCLIPPipeline",
            "diffusers.pipelines.stable_diffusion.pipeline_stable_unclip_img2img": "StableUnCLIPImg2ImgPipeline",
            "diffusers.pipelines.stable_diffusion_3.pipeline_stable_diffusion_3": "StableDiffusion3Pipeline",
            "diffusers.pipelines.stable_diffusion_3.pipeline_stable_diffusion_3_img2img": (
                "StableDiffusion3Img2ImgPipeline"
            ),
            "diffusers.pipelines.stable_diffusion_3.pipeline_stable_diffusion_3_inpaint": (
                "StableDiffusion3InpaintPipeline"
            ),
            "diffusers.pipelines.stable_diffusion_attend_and_excite.pipeline_stable_diffusion_attend_and_excite": (
                "StableDiffusionAttendAndExcitePipeline"
            ),
            "diffusers.pipelines.stable_diffusion_diffedit.pipeline_stable_diffusion_diffedit": (
                "StableDiffusionDiffEditPipeline"
            ),
            "diffusers.pipelines.stable_diffusion_gligen.pipeline_stable_diffusion_gligen": (
                "StableDiffusionGLIGENPipeline"
            ),
            "diffusers.pipelines.stable_diffusion_gligen.pipeline_stable_diffusion_gligen_text_image": (
                "StableDiffusionGLIGENTextImagePipeline"
            ),
            "diffusers.pipelines.stable_diffusion_ldm3d.pipeline_stable_diffusion_ldm3d": (
                "StableDiffusionLDM3DPipeline"
            ),
            "diffusers.pipelines.stable_diffusion_panorama.pipeline_stable_diffusion_panorama": (
                "StableDiffusionPanoramaPipeline"
            ),
            "diffusers.pipelines.stable_diffusion_safe.pipeline_stable_diffusion_safe": "StableDiffusionPipelineSafe",
            "diffusers.pipelines.stable_diffusion_sag.pipeline_stable_diffusion_sag": "StableDiffusionSAGPipeline",
            "diffusers.pipelines.stable_diffusion_xl.pipeline_stable_diffusion_xl": "StableDiffusionXLPipeline",
            "diffusers.pipelines.stable_diffusion_xl.pipeline_stable_diffusion_xl_img2img": (
                "StableDiffusionXLImg2ImgPipeline"
            ),
            "diffusers.pipelines.stable_diffusion_xl.pipeline_stable_diffusion_xl_inpaint": (
                "StableDiffusionXLInpaintPipeline"
            ),
            "diffusers.pipelines.stable_diffusion_xl.pipeline_stable_diffusion_xl_instruct_pix2pix": (
                "StableDiffusionXLInstructPix2PixPipeline"
            ),
            "diffusers.pipelines.stable_video_diffusion.pipeline_stable_video_diffusion": (
                "StableVideoDiffusionPipeline"
            ),
            "diffusers.pipelines.t2i_adapter.pipeline_stable_diffusion_adapter": "StableDiffusionAdapterPipeline",
            "diffusers.pipelines.t2i_adapter.pipeline_stable_diffusion_xl_adapter": "StableDiffusionXLAdapterPipeline",
            "diffusers.pipelines.text_to_video_synthesis.pipeline_text_to_video_synth": "TextToVideoSDPipeline",
            "diffusers.pipelines.text_to_video_synthesis.pipeline_text_to_video_synth_img2img": (
                "VideoToVideoSDPipeline"
            ),
            "diffusers.pipelines.text_to_video_synthesis.pipeline_text_to_video_zero": "TextToVideoZeroPipeline",
            "diffusers.pipelines.text_to_video_synthesis.pipeline_text_to_video_zero_sdxl": (
                "TextToVideoZeroSDXLPipeline"
            ),
            "diffusers.pipelines.unclip.pipeline_unclip": "UnCLIPPipeline",
            "diffusers.pipelines.unclip.pipeline_unclip_image_variation": "UnCLIPImageVariationPipeline",
            "diffusers.pipelines.unidiffuser.pipeline_unidiffuser": "UniDiffuserPipeline",
            "diffusers.pipelines.visualcloze.pipeline_visualcloze_combined": "VisualClozePipeline",
            "diffusers.pipelines.visualcloze.pipeline_visualcloze_generation": "VisualClozeGenerationPipeline",
            "diffusers.pipelines.visualcloze.visualcloze_utils": "VisualClozeProcessor",
            "diffusers.pipelines.wan.image_processor": "WanAnimateImageProcessor",
            "diffusers.pipelines.wan.pipeline_wan": "WanPipeline",
            "diffusers.pipelines.wan.pipeline_wan_animate": "WanAnimatePipeline",
            "diffusers.pipelines.wan.pipeline_wan_i2v": "WanImageToVideoPipeline",
            "diffusers.pipelines.wan.pipeline_wan_vace": "WanVACEPipeline",
            "diffusers.pipelines.wan.pipeline_wan_video2video": "WanVideoToVideoPipeline",
            "diffusers.pipelines.wuerstchen.pipeline_wuerstchen": "WuerstchenDecoderPipeline",
            "diffusers.pipelines.wuerstchen.pipeline_wuerstchen_combined": "WuerstchenCombinedPipeline",
            "diffusers.pipelines.wuerstchen.pipeline_wuerstchen_prior": "WuerstchenPriorPipeline",
            "diffusers.pipelines.z_image.pipeline_z_image": "ZImagePipeline",
            "diffusers.pipelines.z_image.pipeline_z_image_controlnet": "ZImageControlNetPipeline",
            "diffusers.pipelines.z_image.pipeline_z_image_controlnet_inpaint": "ZImageControlNetInpaintPipeline",
            "diffusers.pipelines.z_image.pipeline_z_image_img2img": "ZImageImg2ImgPipeline",
            "diffusers.pipelines.z_image.pipeline_z_image_inpaint": "ZImageInpaintPipeline",
            "diffusers.pipelines.z_image.pipeline_z_image_omni": "ZImageOmniPipeline",
            "diffusers.schedulers.deprecated.scheduling_karras_ve": "KarrasVeScheduler",
            "diffusers.schedulers.deprecated.scheduling_sde_vp": "ScoreSdeVpScheduler",
            "diffusers.schedulers.scheduling_amused": "AmusedScheduler",
            "diffusers.schedulers.scheduling_block_refinement": "BlockRefinementScheduler",
            "diffusers.schedulers.scheduling_consistency_decoder": "ConsistencyDecoderScheduler",
            "diffusers.schedulers.scheduling_consistency_models": "CMStochasticIterativeScheduler",
            "diffusers.schedulers.scheduling_ddim": "DDIMScheduler",
            "diffusers.schedulers.scheduling_ddim_cogvideox": "CogVideoXDDIMScheduler",
            "diffusers.schedulers.scheduling_ddim_inverse": "DDIMInverseScheduler",
            "diffusers.schedulers.scheduling_ddim_parallel": "DDIMParallelScheduler",
            "diffusers.schedulers.scheduling_ddpm": "DDPMScheduler",
            "diffusers.schedulers.scheduling_ddpm_parallel": "DDPMParallelScheduler",
            "diffusers.schedulers.scheduling_ddpm_wuerstchen": "DDPMWuerstchenScheduler",
            "diffusers.schedulers.scheduling_deis_multistep": "DEISMultistepScheduler",
            "diffusers.schedulers.scheduling_discrete_ddim": "DiscreteDDIMScheduler",
            "diffusers.schedulers.scheduling_dpm_cogvideox": "CogVideoXDPMScheduler",
            "diffusers.schedulers.scheduling_dpmsolver_multistep": "DPMSolverMultistepScheduler",
            "diffusers.schedulers.scheduling_dpmsolver_multistep_inverse": "DPMSolverMultistepInverseScheduler",
            "diffusers.schedulers.scheduling_dpmsolver_singlestep": "DPMSolverSinglestepScheduler",
            "diffusers.schedulers.scheduling_edm_dpmsolver_multistep": "EDMDPMSolverMultistepScheduler",
            "diffusers.schedulers.scheduling_edm_euler": "EDMEulerScheduler",
            "diffusers.schedulers.scheduling_entropy_bound": "EntropyBoundScheduler",
            "diffusers.schedulers.scheduling_euler_ancestral_discrete": "EulerAncestralDiscreteScheduler",
            "diffusers.schedulers.scheduling_euler_discrete": "EulerDiscreteScheduler",
            "diffusers.schedulers.scheduling_flow_map_euler_discrete": "FlowMapEulerDiscreteScheduler",
            "diffusers.schedulers.scheduling_flow_match_euler_discrete": "FlowMatchEulerDiscreteScheduler",
            "diffusers.schedulers.scheduling_flow_match_heun_discrete": "FlowMatchHeunDiscreteScheduler",
            "diffusers.schedulers.scheduling_flow_match_lcm": "FlowMatchLCMScheduler",
            "diffusers.schedulers.scheduling_helios": "HeliosScheduler",
            "diffusers.schedulers.scheduling_helios_dmd": "HeliosDMDScheduler",
            "diffusers.schedulers.scheduling_heun_discrete": "HeunDiscreteScheduler",
            "diffusers.schedulers.scheduling_ipndm": "IPNDMScheduler",
            "diffusers.schedulers.scheduling_k_dpm_2_ancestral_discrete": "KDPM2AncestralDiscreteScheduler",
            "diffusers.schedulers.scheduling_k_dpm_2_discrete": "KDPM2DiscreteScheduler",
            "diffusers.schedulers.scheduling_lcm": "LCMScheduler",
            "diffusers.schedulers.scheduling_lms_discrete": "LMSDiscreteScheduler",
            "diffusers.schedulers.scheduling_ltx_euler_ancestral_rf": "LTXEulerAncestralRFScheduler",
            "diffusers.schedulers.scheduling_minimax_h3": "MiniMaxH3Scheduler",
            "diffusers.schedulers.scheduling_piflow": "PiflowScheduler",
            "diffusers.schedulers.scheduling_pndm": "PNDMScheduler",
            "diffusers.schedulers.scheduling_repaint": "RePaintScheduler",
            "diffusers.schedulers.scheduling_rfd4_proteina": "RFD4ProteinaScheduler",
            "diffusers.schedulers.scheduling_sasolver": "SASolverScheduler",
            "diffusers.schedulers.scheduling_scm": "SCMScheduler",
            "diffusers.schedulers.scheduling_sde_ve": "ScoreSdeVeScheduler",
            "diffusers.schedulers.scheduling_tcd": "TCDScheduler",
            "diffusers.schedulers.scheduling_unclip": "UnCLIPScheduler",
            "diffusers.schedulers.scheduling_unipc_multistep": "UniPCMultistepScheduler",
            "diffusers.schedulers.scheduling_vq_diffusion": "VQDiffusionScheduler",
            "diffusers.video_processor": "VideoProcessor",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=CONFIGURED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "diffusers.models.adapter": "MultiAdapter T2IAdapter",
            "diffusers.models.autoencoders.autoencoder_asym_kl": "AsymmetricAutoencoderKL",
            "diffusers.models.autoencoders.autoencoder_cosmos3_audio": "Cosmos3AVAEAudioTokenizer",
            "diffusers.models.autoencoders.autoencoder_dc": "AutoencoderDC",
            "diffusers.models.autoencoders.autoencoder_kandinsky6_sr": "Kandinsky6SRVAE",
            "diffusers.models.autoencoders.autoencoder_kl": "AutoencoderKL",
            "diffusers.models.autoencoders.autoencoder_kl_allegro": "AutoencoderKLAllegro",
            "diffusers.models.autoencoders.autoencoder_kl_cogvideox": "AutoencoderKLCogVideoX",
            "diffusers.models.autoencoders.autoencoder_kl_cosmos": "AutoencoderKLCosmos",
            "diffusers.models.autoencoders.autoencoder_kl_flux2": "AutoencoderKLFlux2",
            "diffusers.models.autoencoders.autoencoder_kl_hunyuan_video": "AutoencoderKLHunyuanVideo",
            "diffusers.models.autoencoders.autoencoder_kl_hunyuanimage": "AutoencoderKLHunyuanImage",
            "diffusers.models.autoencoders.autoencoder_kl_hunyuanimage_refiner": "AutoencoderKLHunyuanImageRefiner",
            "diffusers.models.autoencoders.autoencoder_kl_hunyuanvideo15": "AutoencoderKLHunyuanVideo15",
            "diffusers.models.autoencoders.autoencoder_kl_kvae": "AutoencoderKLKVAE",
            "diffusers.models.autoencoders.autoencoder_kl_kvae_audio": "AutoencoderKLKVAEAudio",
            "diffusers.models.autoencoders.autoencoder_kl_kvae_video": "AutoencoderKLKVAEVideo",
            "diffusers.models.autoencoders.autoencoder_kl_ltx2": "AutoencoderKLLTX2Video",
            "diffusers.models.autoencoders.autoencoder_kl_ltx2_audio": "AutoencoderKLLTX2Audio",
            "diffusers.models.autoencoders.autoencoder_kl_ltx": "AutoencoderKLLTXVideo",
            "diffusers.models.autoencoders.autoencoder_kl_magvit": "AutoencoderKLMagvit",
            "diffusers.models.autoencoders.autoencoder_kl_minimax_h3": "AutoencoderKLMiniMaxH3",
            "diffusers.models.autoencoders.autoencoder_kl_minimax_h3_audio": "AutoencoderKLMiniMaxH3Audio",
            "diffusers.models.autoencoders.autoencoder_kl_mochi": "AutoencoderKLMochi",
            "diffusers.models.autoencoders.autoencoder_kl_qwenimage21": "AutoencoderKLQwenImage21",
            "diffusers.models.autoencoders.autoencoder_kl_qwenimage": "AutoencoderKLQwenImage",
            "diffusers.models.autoencoders.autoencoder_kl_temporal_decoder": "AutoencoderKLTemporalDecoder",
            "diffusers.models.autoencoders.autoencoder_kl_wan": "AutoencoderKLWan",
            "diffusers.models.autoencoders.autoencoder_longcat_audio_dit": "LongCatAudioDiTVae",
            "diffusers.models.autoencoders.autoencoder_mmaudio": "MMAudioVAE",
            "diffusers.models.autoencoders.autoencoder_oobleck": "AutoencoderOobleck",
            "diffusers.models.autoencoders.autoencoder_rae": "AutoencoderRAE",
            "diffusers.models.autoencoders.autoencoder_rfd4_proteina": "RFD4ProteinaAutoencoder",
            "diffusers.models.autoencoders.autoencoder_same": "AutoencoderSAME",
            "diffusers.models.autoencoders.autoencoder_tiny": "AutoencoderTiny",
            "diffusers.models.autoencoders.autoencoder_vidtok": "AutoencoderVidTok",
            "diffusers.models.autoencoders.consistency_decoder_vae": "ConsistencyDecoderVAE",
            "diffusers.models.autoencoders.ltx2_diffusion_decoder": "LTX2VideoDiffusionDecoderModel",
            "diffusers.models.autoencoders.minimax_music3_vocoder": "MiniMaxMusic3Vocoder",
            "diffusers.models.autoencoders.mmaudio_vocoder": "MMAudioVocoder",
            "diffusers.models.autoencoders.vq_model": "VQModel",
            "diffusers.models.condition_embedders.condition_embedder_anima": "AnimaTextConditioner",
            "diffusers.models.condition_embedders.condition_embedder_minimax_music3": "MiniMaxMusic3ConditionEncoder",
            "diffusers.models.controlnets.controlnet": "ControlNetModel",
            "diffusers.models.controlnets.controlnet_cosmos": "CosmosControlNetModel",
            "diffusers.models.controlnets.controlnet_flux": "FluxControlNetModel FluxMultiControlNetModel",
            "diffusers.models.controlnets.controlnet_hunyuan": (
                "HunyuanDiT2DControlNetModel HunyuanDiT2DMultiControlNetModel"
            ),
            "diffusers.models.controlnets.controlnet_qwenimage": (
                "QwenImageControlNetModel QwenImageMultiControlNetModel"
            ),
            "diffusers.models.controlnets.controlnet_sana": "SanaControlNetModel",
            "diffusers.models.controlnets.controlnet_sd3": "SD3ControlNetModel SD3MultiControlNetModel",
            "diffusers.models.controlnets.controlnet_sparsectrl": "SparseControlNetModel",
            "diffusers.models.controlnets.controlnet_union": "ControlNetUnionModel",
            "diffusers.models.controlnets.controlnet_xs": "ControlNetXSAdapter UNetControlNetXSModel",
            "diffusers.models.controlnets.controlnet_z_image": "ZImageControlNetModel",
            "diffusers.models.controlnets.multicontrolnet": "MultiControlNetModel",
            "diffusers.models.controlnets.multicontrolnet_union": "MultiControlNetUnionModel",
            "diffusers.models.latent_upscaler.latent_upscaler_kandinsky6_sr": "Kandinsky6SRLatentUpscalerBank",
            "diffusers.models.modeling_utils": "LegacyModelMixin ModelMixin",
            "diffusers.models.transformers.ace_step_transformer": "AceStepTransformer1DModel",
            "diffusers.models.transformers.auraflow_transformer_2d": "AuraFlowTransformer2DModel",
            "diffusers.models.transformers.cogvideox_transformer_3d": "CogVideoXTransformer3DModel",
            "diffusers.models.transformers.consisid_transformer_3d": "ConsisIDTransformer3DModel",
            "diffusers.models.transformers.dit_transformer_2d": "DiTTransformer2DModel",
            "diffusers.models.transformers.hunyuan_transformer_2d": "HunyuanDiT2DModel",
            "diffusers.models.transformers.latte_transformer_3d": "LatteTransformer3DModel",
            "diffusers.models.transformers.lumina_nextdit2d": "LuminaNextDiT2DModel",
            "diffusers.models.transformers.minimax_music3_rvq_depth_decoder": "MiniMaxMusic3RVQDepthDecoder",
            "diffusers.models.transformers.pixart_transformer_2d": "PixArtTransformer2DModel",
            "diffusers.models.transformers.prior_transformer": "PriorTransformer",
            "diffusers.models.transformers.sana_transformer": "SanaTransformer2DModel",
            "diffusers.models.transformers.stable_audio_transformer": "StableAudioDiTModel",
            "diffusers.models.transformers.t5_film_transformer": "T5FilmDecoder",
            "diffusers.models.transformers.transformer_2d": "Transformer2DModel",
            "diffusers.models.transformers.transformer_2d_dreamlite": "DreamLiteTransformer2DModel",
            "diffusers.models.transformers.transformer_allegro": "AllegroTransformer3DModel",
            "diffusers.models.transformers.transformer_anyflow": "AnyFlowTransformer3DModel",
            "diffusers.models.transformers.transformer_anyflow_far": "AnyFlowFARTransformer3DModel",
            "diffusers.models.transformers.transformer_bria": "BriaTransformer2DModel",
            "diffusers.models.transformers.transformer_bria_fibo2": "BriaFibo2Transformer2DModel",
            "diffusers.models.transformers.transformer_bria_fibo": "BriaFiboTransformer2DModel",
            "diffusers.models.transformers.transformer_chroma": "ChromaTransformer2DModel",
            "diffusers.models.transformers.transformer_chronoedit": "ChronoEditTransformer3DModel",
            "diffusers.models.transformers.transformer_cogview3plus": "CogView3PlusTransformer2DModel",
            "diffusers.models.transformers.transformer_cogview4": "CogView4Transformer2DModel",
            "diffusers.models.transformers.transformer_cosmos3": "Cosmos3OmniTransformer",
            "diffusers.models.transformers.transformer_cosmos": "CosmosTransformer3DModel",
            "diffusers.models.transformers.transformer_easyanimate": "EasyAnimateTransformer3DModel",
            "diffusers.models.transformers.transformer_ernie_image": "ErnieImageTransformer2DModel",
            "diffusers.models.transformers.transformer_flux2": "Flux2Transformer2DModel",
            "diffusers.models.transformers.transformer_flux3": "Flux3Transformer2DModel",
            "diffusers.models.transformers.transformer_flux": "FluxTransformer2DModel",
            "diffusers.models.transformers.transformer_glm_image": "GlmImageTransformer2DModel",
            "diffusers.models.transformers.transformer_helios": "HeliosTransformer3DModel",
            "diffusers.models.transformers.transformer_hidream_image": "HiDreamImageTransformer2DModel",
            "diffusers.models.transformers.transformer_hunyuan_video15": "HunyuanVideo15Transformer3DModel",
            "diffusers.models.transformers.transformer_hunyuan_video": "HunyuanVideoTransformer3DModel",
            "diffusers.models.transformers.transformer_hunyuan_video_framepack": (
                "HunyuanVideoFramepackTransformer3DModel"
            ),
            "diffusers.models.transformers.transformer_hunyuanimage": "HunyuanImageTransformer2DModel",
            "diffusers.models.transformers.transformer_ideogram4": "Ideogram4Transformer2DModel",
            "diffusers.models.transformers.transformer_joyimage": "JoyImageEditTransformer3DModel",
            "diffusers.models.transformers.transformer_joyimage_edit_plus": "JoyImageEditPlusTransformer3DModel",
            "diffusers.models.transformers.transformer_kandinsky6": "Kandinsky6Transformer3DModel",
            "diffusers.models.transformers.transformer_kandinsky6_sr": "Kandinsky6SRTransformer3DModel",
            "diffusers.models.transformers.transformer_kandinsky": "Kandinsky5Transformer3DModel",
            "diffusers.models.transformers.transformer_krea2": "Krea2Transformer2DModel",
            "diffusers.models.transformers.transformer_longcat_audio_dit": "LongCatAudioDiTTransformer",
            "diffusers.models.transformers.transformer_longcat_image": "LongCatImageTransformer2DModel",
            "diffusers.models.transformers.transformer_ltx2": "LTX2VideoTransformer3DModel",
            "diffusers.models.transformers.transformer_ltx": "LTXVideoTransformer3DModel",
            "diffusers.models.transformers.transformer_lumina2": "Lumina2Transformer2DModel",
            "diffusers.models.transformers.transformer_minimax_h3": "MiniMaxH3Transformer3DModel",
            "diffusers.models.transformers.transformer_minimax_music3": "MiniMaxMusic3Transformer1DModel",
            "diffusers.models.transformers.transformer_mochi": "MochiTransformer3DModel",
            "diffusers.models.transformers.transformer_motif_video": "MotifVideoTransformer3DModel",
            "diffusers.models.transformers.transformer_nucleusmoe_image": "NucleusMoEImageTransformer2DModel",
            "diffusers.models.transformers.transformer_omnigen": "OmniGenTransformer2DModel",
            "diffusers.models.transformers.transformer_ovis_image": "OvisImageTransformer2DModel",
            "diffusers.models.transformers.transformer_prx": "PRXTransformer2DModel",
            "diffusers.models.transformers.transformer_qwenimage21": "QwenImage21Transformer2DModel",
            "diffusers.models.transformers.transformer_qwenimage": "QwenImageTransformer2DModel",
            "diffusers.models.transformers.transformer_rfd4_proteina": "RFD4ProteinaTransformer",
            "diffusers.models.transformers.transformer_sana_video": "SanaVideoTransformer3DModel",
            "diffusers.models.transformers.transformer_sana_wm": "SanaWMTransformer3DModel",
            "diffusers.models.transformers.transformer_sana_wm_refiner": "SanaWMLTX2RefinerTransformer3DModel",
            "diffusers.models.transformers.transformer_sd3": "SD3Transformer2DModel",
            "diffusers.models.transformers.transformer_skyreels_v2": "SkyReelsV2Transformer3DModel",
            "diffusers.models.transformers.transformer_stable_audio3": "StableAudio3DiTModel",
            "diffusers.models.transformers.transformer_temporal": "TransformerTemporalModel",
            "diffusers.models.transformers.transformer_wan": "WanTransformer3DModel",
            "diffusers.models.transformers.transformer_wan_animate": "WanAnimateTransformer3DModel",
            "diffusers.models.transformers.transformer_wan_animate_2": "WanAnimate2Transformer3DModel",
            "diffusers.models.transformers.transformer_wan_vace": "WanVACETransformer3DModel",
            "diffusers.models.transformers.transformer_z_image": "ZImageTransformer2DModel",
            "diffusers.models.unets.unet_1d": "UNet1DModel",
            "diffusers.models.unets.unet_2d": "UNet2DModel",
            "diffusers.models.unets.unet_2d_condition": "UNet2DConditionModel",
            "diffusers.models.unets.unet_3d_condition": "UNet3DConditionModel",
            "diffusers.models.unets.unet_dreamlite": "DreamLiteUNetModel",
            "diffusers.models.unets.unet_i2vgen_xl": "I2VGenXLUNet",
            "diffusers.models.unets.unet_kandinsky3": "Kandinsky3UNet",
            "diffusers.models.unets.unet_motion_model": "MotionAdapter UNetMotionModel",
            "diffusers.models.unets.unet_spatio_temporal_condition": "UNetSpatioTemporalConditionModel",
            "diffusers.models.unets.unet_stable_cascade": "StableCascadeUNet",
            "diffusers.models.unets.uvit_2d": "UVit2DModel",
            "diffusers.pipelines.ace_step.modeling_ace_step": (
                "AceStepAudioTokenDetokenizer AceStepAudioTokenizer AceStepConditionEncoder AceStepLyricEncoder "
                "AceStepTimbreEncoder"
            ),
            "diffusers.pipelines.audioldm2.modeling_audioldm2": (
                "AudioLDM2ProjectionModel AudioLDM2UNet2DConditionModel"
            ),
            "diffusers.pipelines.deepfloyd_if.watermark": "IFWatermarker",
            "diffusers.pipelines.deprecated.spectrogram_diffusion.continuous_encoder": "SpectrogramContEncoder",
            "diffusers.pipelines.deprecated.spectrogram_diffusion.notes_encoder": "SpectrogramNotesEncoder",
            "diffusers.pipelines.deprecated.unclip.text_proj": "UnCLIPTextProjModel",
            "diffusers.pipelines.deprecated.unidiffuser.modeling_text_decoder": "UniDiffuserTextDecoder",
            "diffusers.pipelines.deprecated.unidiffuser.modeling_uvit": "UTransformer2DModel UniDiffuserModel",
            "diffusers.pipelines.deprecated.versatile_diffusion.modeling_text_unet": "UNetFlatConditionModel",
            "diffusers.pipelines.deprecated.vq_diffusion.pipeline_vq_diffusion": (
                "LearnedClassifierFreeSamplingEmbeddings"
            ),
            "diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model": "PaellaVQModel",
            "diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext": "WuerstchenDiffNeXt",
            "diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_prior": "WuerstchenPrior",
            "diffusers.pipelines.flux.modeling_flux": "ReduxImageEncoder",
            "diffusers.pipelines.ideogram4.prompt_enhancer": "Ideogram4PromptEnhancerHead",
            "diffusers.pipelines.ltx.modeling_latent_upsampler": "LTXLatentUpsamplerModel",
            "diffusers.pipelines.ltx2.connectors": "LTX2TextConnectors",
            "diffusers.pipelines.ltx2.duration_head": "LTX2DurationHead",
            "diffusers.pipelines.ltx2.latent_upsampler": "LTX2LatentUpsamplerModel",
            "diffusers.pipelines.ltx2.vocoder": "LTX2Vocoder LTX2VocoderWithBWE",
            "diffusers.pipelines.shap_e.renderer": "MLPNeRSTFModel ShapEParamsProjModel ShapERenderer",
            "diffusers.pipelines.stable_audio.modeling_stable_audio": "StableAudioProjectionModel",
            "diffusers.pipelines.stable_audio_3.modeling_stable_audio_3": "StableAudio3DurationEmbedder",
            "diffusers.pipelines.stable_diffusion.clip_image_project_model": "CLIPImageProjection",
            "diffusers.pipelines.stable_diffusion.stable_unclip_image_normalizer": "StableUnCLIPImageNormalizer",
            "diffusers.pipelines.unclip.text_proj": "UnCLIPTextProjModel",
            "diffusers.pipelines.unidiffuser.modeling_text_decoder": "UniDiffuserTextDecoder",
            "diffusers.pipelines.unidiffuser.modeling_uvit": "UTransformer2DModel UniDiffuserModel",
            "diffusers.pipelines.wuerstchen.modeling_paella_vq_model": "PaellaVQModel",
            "diffusers.pipelines.wuerstchen.modeling_wuerstchen_diffnext": "WuerstchenDiffNeXt",
            "diffusers.pipelines.wuerstchen.modeling_wuerstchen_prior": "WuerstchenPrior",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=CONFIGURED_MODULE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "diffusers.loaders.utils": "AttnProcsLayers",
            "diffusers.models.activations": "ApproximateGELU FP32SiLU GEGLU GELU LinearActivation SwiGLU",
            "diffusers.models.adapter": (
                "AdapterBlock AdapterResnetBlock FullAdapter FullAdapterXL LightAdapter LightAdapterBlock "
                "LightAdapterResnetBlock"
            ),
            "diffusers.models.attention": (
                "BasicTransformerBlock FeedForward FreeNoiseTransformerBlock GatedSelfAttentionDense "
                "JointTransformerBlock LuminaFeedForward SkipFFTransformerBlock TemporalBasicTransformerBlock"
            ),
            "diffusers.models.attention_processor": (
                "Attention CustomDiffusionAttnProcessor CustomDiffusionAttnProcessor2_0 "
                "CustomDiffusionXFormersAttnProcessor IPAdapterAttnProcessor IPAdapterAttnProcessor2_0 "
                "IPAdapterXFormersAttnProcessor MochiAttention SD3IPAdapterJointAttnProcessor2_0 "
                "SanaMultiscaleAttentionProjection SanaMultiscaleLinearAttention SpatialNorm"
            ),
            "diffusers.models.autoencoders.autoencoder_cosmos3_audio": (
                "Cosmos3AudioConvNeXtBlock Cosmos3AudioDecoder Cosmos3AudioDecoderBlock Cosmos3AudioResidualUnit "
                "Cosmos3AudioSpectrogramConvNeXtEncoder Snake1d"
            ),
            "diffusers.models.autoencoders.autoencoder_dc": (
                "DCDownBlock2d DCUpBlock2d Decoder EfficientViTBlock Encoder ResBlock"
            ),
            "diffusers.models.autoencoders.autoencoder_kandinsky6_sr": (
                "Kandinsky6SRCausalConv3d Kandinsky6SRDecoder3D Kandinsky6SRDownsample Kandinsky6SREncoder3D "
                "Kandinsky6SRResnetBlock3D Kandinsky6SRSafeConv3d Kandinsky6SRSpatialNorm3D Kandinsky6SRUpsample "
                "Kandinsky6VAERMSNorm"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_allegro": (
                "AllegroDecoder3D AllegroDownBlock3D AllegroEncoder3D AllegroMidBlock3DConv AllegroTemporalConvLayer "
                "AllegroUpBlock3D"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_cogvideox": (
                "CogVideoXCausalConv3d CogVideoXDecoder3D CogVideoXDownBlock3D CogVideoXEncoder3D CogVideoXMidBlock3D "
                "CogVideoXResnetBlock3D CogVideoXSafeConv3d CogVideoXSpatialNorm3D CogVideoXUpBlock3D"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_cosmos": (
                "CosmosCausalAttention CosmosCausalConv3d CosmosCausalGroupNorm CosmosConvProjection3d "
                "CosmosDecoder3d CosmosDownBlock3d CosmosDownsample3d CosmosEncoder3d CosmosMidBlock3d "
                "CosmosPatchEmbed3d CosmosResnetBlock3d CosmosUnpatcher3d CosmosUpBlock3d CosmosUpsample3d"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_hunyuan_video": (
                "HunyuanVideoCausalConv3d HunyuanVideoDecoder3D HunyuanVideoDownBlock3D "
                "HunyuanVideoDownsampleCausal3D HunyuanVideoEncoder3D HunyuanVideoMidBlock3D "
                "HunyuanVideoResnetBlockCausal3D HunyuanVideoUpBlock3D HunyuanVideoUpsampleCausal3D"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_hunyuanimage": (
                "HunyuanImageAttentionBlock HunyuanImageDecoder2D HunyuanImageDownsample HunyuanImageEncoder2D "
                "HunyuanImageMidBlock HunyuanImageResnetBlock HunyuanImageUpsample"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_hunyuanimage_refiner": (
                "HunyuanImageRefinerAttnBlock HunyuanImageRefinerCausalConv3d HunyuanImageRefinerDecoder3D "
                "HunyuanImageRefinerDownBlock3D HunyuanImageRefinerDownsampleDCAE HunyuanImageRefinerEncoder3D "
                "HunyuanImageRefinerMidBlock HunyuanImageRefinerRMS_norm HunyuanImageRefinerResnetBlock "
                "HunyuanImageRefinerUpBlock3D HunyuanImageRefinerUpsampleDCAE"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_hunyuanvideo15": (
                "HunyuanVideo15AttnBlock HunyuanVideo15CausalConv3d HunyuanVideo15Decoder3D HunyuanVideo15DownBlock3D "
                "HunyuanVideo15Downsample HunyuanVideo15Encoder3D HunyuanVideo15MidBlock HunyuanVideo15RMS_norm "
                "HunyuanVideo15ResnetBlock HunyuanVideo15UpBlock3D HunyuanVideo15Upsample"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_kvae": (
                "KVAEDecoder2D KVAEDecoderSpatialNorm2D KVAEEncoder2D KVAEPXSDownsample KVAEPXSUpsample "
                "KVAEResnetBlock2D"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_kvae_audio": (
                "KVAEAudioAttention KVAEAudioDecoder KVAEAudioDecoderBlock KVAEAudioEncoder KVAEAudioEncoderBlock "
                "KVAEAudioResidualUnit KVAEAudioSnake1d"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_kvae_video": (
                "KVAECachedCausalConv3d KVAECachedDecoder3D KVAECachedEncoder3D KVAECachedGroupNorm "
                "KVAECachedPXSDownsample KVAECachedPXSUpsample KVAECachedResnetBlock3D KVAECachedSpatialNorm3D "
                "KVAECausalConv3d KVAESafeConv3d"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_ltx2": (
                "LTX2VideoCausalConv3d LTX2VideoDecoder3d LTX2VideoDownBlock3D LTX2VideoDownsampler3d "
                "LTX2VideoEncoder3d LTX2VideoMidBlock3d LTX2VideoResnetBlock3d LTX2VideoUpBlock3d "
                "LTX2VideoUpsampler3d PerChannelRMSNorm"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_ltx2_audio": (
                "LTX2AudioAttnBlock LTX2AudioCausalConv2d LTX2AudioDecoder LTX2AudioDownsample LTX2AudioEncoder "
                "LTX2AudioPixelNorm LTX2AudioResnetBlock LTX2AudioUpsample"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_ltx": (
                "LTXVideo095DownBlock3D LTXVideoCausalConv3d LTXVideoDecoder3d LTXVideoDownBlock3D "
                "LTXVideoDownsampler3d LTXVideoEncoder3d LTXVideoMidBlock3d LTXVideoResnetBlock3d LTXVideoUpBlock3d "
                "LTXVideoUpsampler3d"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_magvit": (
                "EasyAnimateCausalConv3d EasyAnimateDecoder EasyAnimateDownBlock3D EasyAnimateDownsampler3D "
                "EasyAnimateEncoder EasyAnimateMidBlock3d EasyAnimateResidualBlock3D EasyAnimateUpBlock3d "
                "EasyAnimateUpsampler3D"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_minimax_h3": (
                "MiniMaxH3VideoAttention MiniMaxH3VideoCausalConv3d MiniMaxH3VideoDownBlock3d "
                "MiniMaxH3VideoDownsample3d MiniMaxH3VideoEncoder3d MiniMaxH3VideoGroupNorm "
                "MiniMaxH3VideoResnetBlock3d MiniMaxH3VideoRotaryPosEmbed MiniMaxH3VideoTransformerBlock "
                "MiniMaxH3VideoViTDecoder3d"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_minimax_h3_audio": (
                "MiniMaxH3AudioAMPBlock MiniMaxH3AudioActivation1d MiniMaxH3AudioAttnProjection "
                "MiniMaxH3AudioBigVGANDecoder MiniMaxH3AudioCausalAttention MiniMaxH3AudioDownSample1d "
                "MiniMaxH3AudioEncoder MiniMaxH3AudioEncoderBlock MiniMaxH3AudioGeGluMlp "
                "MiniMaxH3AudioLowPassFilter1d MiniMaxH3AudioResidualUnit MiniMaxH3AudioSnake1d "
                "MiniMaxH3AudioSnakeBeta MiniMaxH3AudioUpSample1d"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_mochi": (
                "FourierFeatures MochiChunkedGroupNorm3D MochiDecoder3D MochiDownBlock3D MochiEncoder3D "
                "MochiMidBlock3D MochiResnetBlock3D MochiUpBlock3D"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_qwenimage21": (
                "QwenImage21AttentionBlock QwenImage21AvgDown3D QwenImage21CausalConv3d QwenImage21Decoder3d "
                "QwenImage21DupUp3D QwenImage21Encoder3d QwenImage21MidBlock QwenImage21RMS_norm QwenImage21Resample "
                "QwenImage21ResidualBlock QwenImage21ResidualDownBlock QwenImage21ResidualUpBlock QwenImage21UpBlock "
                "QwenImage21Upsample"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_qwenimage": (
                "QwenImageAttentionBlock QwenImageCausalConv3d QwenImageDecoder3d QwenImageEncoder3d "
                "QwenImageMidBlock QwenImageRMS_norm QwenImageResample QwenImageResidualBlock QwenImageUpBlock "
                "QwenImageUpsample"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_temporal_decoder": "TemporalDecoder",
            "diffusers.models.autoencoders.autoencoder_kl_wan": (
                "AvgDown3D DupUp3D WanAttentionBlock WanCausalConv3d WanDecoder3d WanEncoder3d WanMidBlock "
                "WanRMS_norm WanResample WanResidualBlock WanResidualDownBlock WanResidualUpBlock WanUpBlock "
                "WanUpsample"
            ),
            "diffusers.models.autoencoders.autoencoder_longcat_audio_dit": (
                "AudioDiTVaeDecoder AudioDiTVaeEncoder DownsampleShortcut Snake1d UpsampleShortcut VaeDecoderBlock "
                "VaeEncoderBlock VaeResidualUnit"
            ),
            "diffusers.models.autoencoders.autoencoder_mmaudio": (
                "MMAudioAttnBlock1D MMAudioAutoencoder MMAudioDecoder1D MMAudioDownsample1D MMAudioEncoder1D "
                "MMAudioMPConv1d MMAudioMelSpectrogram MMAudioResnetBlock1D MMAudioUpsample1D"
            ),
            "diffusers.models.autoencoders.autoencoder_oobleck": (
                "OobleckDecoder OobleckDecoderBlock OobleckEncoder OobleckEncoderBlock OobleckResidualUnit Snake1d"
            ),
            "diffusers.models.autoencoders.autoencoder_rae": "RAEDecoder ViTMAEIntermediate ViTMAELayer ViTMAEOutput",
            "diffusers.models.autoencoders.autoencoder_rfd4_proteina": (
                "RFD4ProteinaAdaptiveAttention RFD4ProteinaAdaptiveNorm RFD4ProteinaAdaptiveTransition "
                "RFD4ProteinaAutoencoderFeatureFactory RFD4ProteinaDecoder RFD4ProteinaEncoder "
                "RFD4ProteinaPairAttention RFD4ProteinaTransition RFD4ProteinaTrunkLayer _ElementChargeEmbedding "
                "_TokenTypeEmbedding"
            ),
            "diffusers.models.autoencoders.autoencoder_same": (
                "DynamicTanh FeedForward PatchEmbed RotaryEmbedding SAMEAttention SAMEDecoder SAMEEncoder "
                "SAMETransformerResamplingBlock SoftNormBottleneck TransformerBlock"
            ),
            "diffusers.models.autoencoders.autoencoder_vidtok": (
                "FSQRegularizer VidTokAttnBlock VidTokCausalConv1d VidTokCausalConv3d VidTokDecoder3D "
                "VidTokDownsample2D VidTokDownsample3D VidTokEncoder3D VidTokLayerNorm VidTokResnetBlock "
                "VidTokUpsample2D VidTokUpsample3D"
            ),
            "diffusers.models.autoencoders.ltx2_diffusion_decoder": (
                "LTX2VideoDiffusionDecoder3d LTX2VideoVaeAdaLNZero LTX2VideoVaeDiffusionNABlock LTX2VideoVaeNABlock "
                "LTX2VideoVaeNeighborhoodAttention LTX2VideoVaePixelShuffleUpsampler LTX2VideoVaeRotaryPosEmbed3D "
                "LTX2VideoVaeSwiGLU"
            ),
            "diffusers.models.autoencoders.minimax_music3_vocoder": (
                "MiniMaxMusic3Snake1d MiniMaxMusic3VocoderBlock MiniMaxMusic3VocoderResidualUnit"
            ),
            "diffusers.models.autoencoders.mmaudio_vocoder": (
                "MMAudioAMPBlock MMAudioActivation1d MMAudioDownSample1d MMAudioLowPassFilter1d MMAudioSnakeBeta "
                "MMAudioUpSample1d"
            ),
            "diffusers.models.autoencoders.vae": (
                "Decoder DecoderTiny Encoder EncoderTiny MaskConditionDecoder MaskConditionEncoder UpSample "
                "VectorQuantizer"
            ),
            "diffusers.models.condition_embedders.condition_embedder_anima": (
                "AnimaRotaryEmbedding AnimaTextConditionerAttention AnimaTextConditionerBlock"
            ),
            "diffusers.models.controlnets.controlnet": "ControlNetConditioningEmbedding",
            "diffusers.models.controlnets.controlnet_sparsectrl": "SparseControlNetConditioningEmbedding",
            "diffusers.models.controlnets.controlnet_union": "QuickGELU ResidualAttentionBlock ResidualAttentionMlp",
            "diffusers.models.controlnets.controlnet_xs": (
                "ControlNetXSCrossAttnDownBlock2D ControlNetXSCrossAttnMidBlock2D ControlNetXSCrossAttnUpBlock2D "
                "DownBlockControlNetXSAdapter MidBlockControlNetXSAdapter UpBlockControlNetXSAdapter"
            ),
            "diffusers.models.controlnets.controlnet_z_image": (
                "FeedForward TimestepEmbedder ZImageControlTransformerBlock ZImageTransformerBlock"
            ),
            "diffusers.models.downsampling": (
                "CogVideoXDownsample3D Downsample1D Downsample2D FirDownsample2D KDownsample2D"
            ),
            "diffusers.models.embeddings": (
                "AttentionPooling CogVideoXPatchEmbed CogView3CombinedTimestepSizeEmbeddings CogView3PlusPatchEmbed "
                "CombinedTimestepGuidanceTextProjEmbeddings CombinedTimestepLabelEmbeddings "
                "CombinedTimestepTextProjEmbeddings GLIGENTextBoundingboxProjection GaussianFourierProjection "
                "HunyuanCombinedTimestepTextSizeStyleEmbedding HunyuanDiTAttentionPool IPAdapterFaceIDImageProjection "
                "IPAdapterFaceIDPlusImageProjection IPAdapterFullImageProjection IPAdapterPlusImageProjection "
                "IPAdapterPlusImageProjectionBlock IPAdapterTimeImageProjection IPAdapterTimeImageProjectionBlock "
                "ImageHintTimeEmbedding ImagePositionalEmbeddings ImageProjection ImageTimeEmbedding LabelEmbedding "
                "LuminaCombinedTimestepCaptionEmbedding LuminaPatchEmbed MochiAttentionPool "
                "MochiCombinedTimestepCaptionEmbedding MultiIPAdapterImageProjection PatchEmbed "
                "PixArtAlphaCombinedTimestepSizeEmbeddings PixArtAlphaTextProjection SinusoidalPositionalEmbedding "
                "TextImageProjection TextImageTimeEmbedding TextTimeEmbedding TimestepEmbedding Timesteps"
            ),
            "diffusers.models.latent_upscaler.latent_upscaler_kandinsky6_sr": (
                "Kandinsky6SRLatentUpscaler Kandinsky6SRLatentUpscalerConv3d Kandinsky6SRLatentUpscalerModulatedNorm "
                "Kandinsky6SRLatentUpscalerOutputHead Kandinsky6SRLatentUpscalerRMSNorm "
                "Kandinsky6SRLatentUpscalerResidualBlock Kandinsky6SRLatentUpscalerUpsample "
                "Kandinsky6SRLatentUpscalerX2Branch"
            ),
            "diffusers.models.lora": (
                "LoRACompatibleConv LoRACompatibleLinear LoRAConv2dLayer LoRALinearLayer PatchedLoraProjection"
            ),
            "diffusers.models.normalization": (
                "AdaGroupNorm AdaLayerNorm AdaLayerNormContinuous AdaLayerNormSingle AdaLayerNormZero "
                "AdaLayerNormZeroSingle CogVideoXLayerNormZero CogView3PlusAdaLayerNormZeroTextImage FP32LayerNorm "
                "GlobalResponseNorm LpNorm LuminaLayerNormContinuous LuminaRMSNormZero MochiRMSNorm RMSNorm "
                "SD35AdaLayerNormZeroX"
            ),
            "diffusers.models.resnet": (
                "AlphaBlender Conv1dBlock ResidualTemporalBlock1D ResnetBlock2D ResnetBlockCondNorm2D "
                "SpatioTemporalResBlock TemporalConvLayer TemporalResnetBlock"
            ),
            "diffusers.models.transformers.ace_step_transformer": (
                "AceStepAttention AceStepMLP AceStepTimestepEmbedding AceStepTransformerBlock"
            ),
            "diffusers.models.transformers.auraflow_transformer_2d": (
                "AuraFlowFeedForward AuraFlowJointTransformerBlock AuraFlowPatchEmbed AuraFlowPreFinalBlock "
                "AuraFlowSingleTransformerBlock"
            ),
            "diffusers.models.transformers.cogvideox_transformer_3d": "CogVideoXBlock",
            "diffusers.models.transformers.consisid_transformer_3d": (
                "ConsisIDBlock LocalFacialExtractor PerceiverAttention PerceiverCrossAttention"
            ),
            "diffusers.models.transformers.dual_transformer_2d": "DualTransformer2DModel",
            "diffusers.models.transformers.hunyuan_transformer_2d": "AdaLayerNormShift HunyuanDiTBlock",
            "diffusers.models.transformers.lumina_nextdit2d": "LuminaNextDiTBlock",
            "diffusers.models.transformers.minimax_music3_rvq_depth_decoder": (
                "MiniMaxMusic3DepthAttention MiniMaxMusic3DepthDecoderBlock"
            ),
            "diffusers.models.transformers.sana_transformer": (
                "GLUMBConv SanaCombinedTimestepGuidanceEmbeddings SanaModulatedNorm SanaTransformerBlock"
            ),
            "diffusers.models.transformers.stable_audio_transformer": (
                "StableAudioDiTBlock StableAudioGaussianFourierProjection"
            ),
            "diffusers.models.transformers.t5_film_transformer": (
                "DecoderLayer NewGELUActivation T5DenseGatedActDense T5FiLMLayer T5LayerCrossAttention T5LayerFFCond "
                "T5LayerNorm T5LayerSelfAttentionCond"
            ),
            "diffusers.models.transformers.transformer_2d_dreamlite": "BasicTransformerBlockDreamLite",
            "diffusers.models.transformers.transformer_allegro": "AllegroTransformerBlock",
            "diffusers.models.transformers.transformer_anyflow": (
                "AnyFlowAttention AnyFlowDualTimestepTextImageEmbedding AnyFlowImageEmbedding AnyFlowRotaryPosEmbed "
                "AnyFlowTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_anyflow_far": (
                "AnyFlowAttention AnyFlowCausalRotaryPosEmbed AnyFlowDualTimestepTextImageEmbeddingCausal "
                "AnyFlowImageEmbedding AnyFlowTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_bria": (
                "BriaAttention BriaEmbedND BriaPosEmbed BriaSingleTransformerBlock BriaTimestepProjEmbeddings "
                "BriaTimesteps BriaTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_bria_fibo2": (
                "BriaFibo2Attention BriaFibo2PerceiverLayer BriaFibo2PerceiverResampler BriaFibo2TransformerBlock "
                "FeedForward FinalLayer TimestepEmbedder"
            ),
            "diffusers.models.transformers.transformer_bria_fibo": (
                "BriaFiboAttention BriaFiboEmbedND BriaFiboSingleTransformerBlock BriaFiboTextProjection "
                "BriaFiboTimestepProjEmbeddings BriaFiboTimesteps BriaFiboTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_chroma": (
                "ChromaAdaLayerNormContinuousPruned ChromaAdaLayerNormZeroPruned ChromaAdaLayerNormZeroSinglePruned "
                "ChromaApproximator ChromaCombinedTimestepTextProjEmbeddings ChromaSingleTransformerBlock "
                "ChromaTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_chronoedit": (
                "ChronoEditRotaryPosEmbed WanAttention WanImageEmbedding WanTimeTextImageEmbedding WanTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_cogview3plus": "CogView3PlusTransformerBlock",
            "diffusers.models.transformers.transformer_cogview4": (
                "CogView4AdaLayerNormContinuous CogView4AdaLayerNormZero CogView4PatchEmbed CogView4RotaryPosEmbed "
                "CogView4TransformerBlock"
            ),
            "diffusers.models.transformers.transformer_cosmos3": (
                "Cosmos3NemotronRMSNorm Cosmos3PackedMoTAttention Cosmos3VLTextMLP Cosmos3VLTextMoTDecoderLayer "
                "Cosmos3VLTextRotaryEmbedding DomainAwareLinear"
            ),
            "diffusers.models.transformers.transformer_cosmos": (
                "CosmosAdaLayerNorm CosmosAdaLayerNormZero CosmosAttention CosmosEmbedding "
                "CosmosLearnablePositionalEmbed CosmosPatchEmbed CosmosRotaryPosEmbed CosmosTimestepEmbedding "
                "CosmosTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_easyanimate": (
                "EasyAnimateLayerNormZero EasyAnimateRotaryPosEmbed EasyAnimateTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_ernie_image": (
                "ErnieImageAdaLNContinuous ErnieImageAttention ErnieImageEmbedND3 ErnieImageFeedForward "
                "ErnieImagePatchEmbedDynamic ErnieImageSharedAdaLNBlock"
            ),
            "diffusers.models.transformers.transformer_flux2": (
                "Flux2Attention Flux2FeedForward Flux2Modulation Flux2ParallelSelfAttention Flux2PosEmbed "
                "Flux2SingleTransformerBlock Flux2SwiGLU Flux2TimestepGuidanceEmbeddings Flux2TransformerBlock"
            ),
            "diffusers.models.transformers.transformer_flux3": (
                "Flux3AdaLayerNorm Flux3Attention Flux3FeedForward Flux3ModeTransformerBlock Flux3Modulation "
                "Flux3PosEmbed Flux3SingleTransformerBlock Flux3SwiGLU"
            ),
            "diffusers.models.transformers.transformer_flux": (
                "FluxAttention FluxIPAdapterAttnProcessor FluxPosEmbed FluxSingleTransformerBlock FluxTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_glm_image": (
                "GlmImageAdaLayerNormContinuous GlmImageAdaLayerNormZero GlmImageCombinedTimestepSizeEmbeddings "
                "GlmImageImageProjector GlmImageRotaryPosEmbed GlmImageTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_helios": (
                "HeliosAttention HeliosOutputNorm HeliosRotaryPosEmbed HeliosTimeTextEmbedding HeliosTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_hidream_image": (
                "HiDreamAttention HiDreamBlock HiDreamImageEmbedND HiDreamImageFeedForwardSwiGLU HiDreamImageOutEmbed "
                "HiDreamImagePatchEmbed HiDreamImagePooledEmbed HiDreamImageSingleTransformerBlock "
                "HiDreamImageTimestepEmbed HiDreamImageTransformerBlock MOEFeedForwardSwiGLU MoEGate TextProjection"
            ),
            "diffusers.models.transformers.transformer_hunyuan_video15": (
                "HunyuanVideo15AdaNorm HunyuanVideo15ByT5TextProjection HunyuanVideo15ImageProjection "
                "HunyuanVideo15IndividualTokenRefiner HunyuanVideo15IndividualTokenRefinerBlock "
                "HunyuanVideo15PatchEmbed HunyuanVideo15RotaryPosEmbed HunyuanVideo15TimeEmbedding "
                "HunyuanVideo15TokenRefiner HunyuanVideo15TransformerBlock"
            ),
            "diffusers.models.transformers.transformer_hunyuan_video": (
                "HunyuanVideoAdaNorm HunyuanVideoConditionEmbedding HunyuanVideoIndividualTokenRefiner "
                "HunyuanVideoIndividualTokenRefinerBlock HunyuanVideoPatchEmbed HunyuanVideoRotaryPosEmbed "
                "HunyuanVideoSingleTransformerBlock HunyuanVideoTokenRefiner HunyuanVideoTokenReplaceAdaLayerNormZero "
                "HunyuanVideoTokenReplaceAdaLayerNormZeroSingle HunyuanVideoTokenReplaceSingleTransformerBlock "
                "HunyuanVideoTokenReplaceTransformerBlock HunyuanVideoTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_hunyuan_video_framepack": (
                "FramepackClipVisionProjection HunyuanVideoFramepackRotaryPosEmbed HunyuanVideoHistoryPatchEmbed"
            ),
            "diffusers.models.transformers.transformer_hunyuanimage": (
                "HunyuanImageAdaNorm HunyuanImageByT5TextProjection HunyuanImageCombinedTimeGuidanceEmbedding "
                "HunyuanImageIndividualTokenRefiner HunyuanImageIndividualTokenRefinerBlock HunyuanImagePatchEmbed "
                "HunyuanImageRotaryPosEmbed HunyuanImageSingleTransformerBlock HunyuanImageTokenRefiner "
                "HunyuanImageTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_ideogram4": (
                "Ideogram4Attention Ideogram4EmbedScalar Ideogram4FinalLayer Ideogram4MLP Ideogram4MRoPE "
                "Ideogram4TransformerBlock"
            ),
            "diffusers.models.transformers.transformer_joyimage": (
                "JoyImageAttention JoyImageModulate JoyImageTimeTextImageEmbedding JoyImageTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_joyimage_edit_plus": (
                "JoyImageEditPlusAttention JoyImageEditPlusModulate JoyImageEditPlusTimeTextImageEmbedding "
                "JoyImageEditPlusTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_kandinsky6": (
                "Kandinsky6Attention Kandinsky6FusedTransformerDecoderBlock Kandinsky6Modulation Kandinsky6OutLayer "
                "Kandinsky6OutLayerAudio Kandinsky6RoPE1D Kandinsky6RoPE3D Kandinsky6TextEmbeddings "
                "Kandinsky6TimeEmbeddings Kandinsky6TransformerDecoderBlock Kandinsky6TransformerEncoderBlock "
                "Kandinsky6VisualEmbeddings"
            ),
            "diffusers.models.transformers.transformer_kandinsky6_sr": (
                "Kandinsky6SRAttention Kandinsky6SRModulation Kandinsky6SROutLayer Kandinsky6SRRoPE3D "
                "Kandinsky6SRTimeEmbeddings Kandinsky6SRTransformerBlock Kandinsky6SRVisualEmbeddings"
            ),
            "diffusers.models.transformers.transformer_kandinsky": (
                "Kandinsky5Attention Kandinsky5FeedForward Kandinsky5Modulation Kandinsky5OutLayer Kandinsky5RoPE1D "
                "Kandinsky5RoPE3D Kandinsky5TextEmbeddings Kandinsky5TimeEmbeddings Kandinsky5TransformerDecoderBlock "
                "Kandinsky5TransformerEncoderBlock Kandinsky5VisualEmbeddings"
            ),
            "diffusers.models.transformers.transformer_krea2": (
                "Krea2Attention Krea2FinalLayer Krea2RMSNorm Krea2RotaryPosEmbed Krea2SwiGLU Krea2TextFusion "
                "Krea2TextFusionBlock Krea2TextProjection Krea2TimestepEmbedding Krea2TransformerBlock"
            ),
            "diffusers.models.transformers.transformer_longcat_audio_dit": (
                "AudioDiTAdaLNMLP AudioDiTAdaLayerNormZeroFinal AudioDiTAttention AudioDiTBlock "
                "AudioDiTConvNeXtV2Block AudioDiTEmbedder AudioDiTFeedForward AudioDiTGRN AudioDiTRotaryEmbedding "
                "AudioDiTSinusPositionEmbedding AudioDiTTimestepEmbedding"
            ),
            "diffusers.models.transformers.transformer_longcat_image": (
                "LongCatImageAttention LongCatImagePosEmbed LongCatImageSingleTransformerBlock "
                "LongCatImageTimestepEmbeddings LongCatImageTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_ltx2": (
                "LTX2AdaLayerNormSingle LTX2Attention LTX2AudioVideoRotaryPosEmbed LTX2VideoTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_ltx": (
                "LTXAttention LTXVideoRotaryPosEmbed LTXVideoTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_lumina2": (
                "Lumina2CombinedTimestepCaptionEmbedding Lumina2RotaryPosEmbed Lumina2TransformerBlock"
            ),
            "diffusers.models.transformers.transformer_minimax_h3": (
                "MiniMaxH3AdaLayerNormModulation MiniMaxH3AdaLayerNormOut MiniMaxH3Attention MiniMaxH3RotaryPosEmbed "
                "MiniMaxH3TokenRefiner MiniMaxH3TokenRefinerBlock MiniMaxH3TransformerBlock"
            ),
            "diffusers.models.transformers.transformer_minimax_music3": (
                "MiniMaxMusic3Attention MiniMaxMusic3FourierEmbedding MiniMaxMusic3RotaryEmbedding "
                "MiniMaxMusic3TransformerBlock"
            ),
            "diffusers.models.transformers.transformer_mochi": (
                "MochiLayerNormContinuous MochiModulatedRMSNorm MochiRMSNormZero MochiRoPE MochiTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_motif_video": (
                "MotifVideoAdaNorm MotifVideoAttention MotifVideoConditionEmbedding MotifVideoCrossAttention "
                "MotifVideoImageProjection MotifVideoPatchEmbed MotifVideoRotaryPosEmbed "
                "MotifVideoSingleTransformerBlock MotifVideoTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_nucleusmoe_image": (
                "NucleusMoEEmbedRope NucleusMoEImageTransformerBlock NucleusMoELayer NucleusMoETimestepProjEmbeddings "
                "SwiGLUExperts"
            ),
            "diffusers.models.transformers.transformer_omnigen": (
                "OmniGenBlock OmniGenFeedForward OmniGenPatchEmbed OmniGenSuScaledRotaryEmbedding"
            ),
            "diffusers.models.transformers.transformer_ovis_image": (
                "OvisImageAttention OvisImagePosEmbed OvisImageSingleTransformerBlock OvisImageTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_prx": (
                "FinalLayer MLPEmbedder Modulation PRXAttention PRXBlock PRXEmbedND PRXResolutionEmbedder"
            ),
            "diffusers.models.transformers.transformer_qwenimage21": (
                "QwenImage21AdaLayerNormContinuous QwenImage21Attention QwenImage21Rope QwenImage21SwiGLUFeedForward "
                "QwenImage21TemporalTimesteps QwenImage21TextProjection QwenImage21TimestepProjEmbeddings "
                "QwenImage21TransformerBlock QwenImage21ZeroCenterRMSNorm"
            ),
            "diffusers.models.transformers.transformer_qwenimage": (
                "QwenEmbedLayer3DRope QwenEmbedRope QwenImageTransformerBlock QwenTimestepProjEmbeddings"
            ),
            "diffusers.models.transformers.transformer_rfd4_proteina": (
                "RFD4ProteinaAdaptiveAttention RFD4ProteinaAdaptiveNorm RFD4ProteinaAdaptiveTransition "
                "RFD4ProteinaFeatureFactory RFD4ProteinaPairAttention RFD4ProteinaPairBuilder "
                "RFD4ProteinaPairTransition RFD4ProteinaPairUpdate RFD4ProteinaTransition "
                "RFD4ProteinaTriangleMultiplication RFD4ProteinaTrunkLayer _AtomChargeEmbedding "
                "_AtomicElementEmbedding _CathEmbedding _PairDistances _SecondaryStructureEmbedding "
                "_TokenTypeEmbedding"
            ),
            "diffusers.models.transformers.transformer_sana_video": (
                "GLUMBTempConv SanaCombinedTimestepGuidanceEmbeddings SanaModulatedNorm SanaVideoTransformerBlock "
                "WanRotaryPosEmbed"
            ),
            "diffusers.models.transformers.transformer_sana_wm": (
                "BidirectionalGDNUCPESinglePathLiteLA GLUMBConvTemp MultiHeadCrossAttention SanaVideoMSCamCtrlBlock "
                "SanaWMBidirectionalGDNAttention SanaWMBidirectionalGDNCamAttention SanaWMCaptionEmbedder "
                "SanaWMConvLayer SanaWMMlp SanaWMPatchEmbed SanaWMRotaryPosEmbed SanaWMSoftmaxAttention "
                "SanaWMSoftmaxCamAttention SanaWMTemporalShortConvolution T2IFinalLayer _SoftmaxUCPESinglePathLiteLA"
            ),
            "diffusers.models.transformers.transformer_sana_wm_refiner": (
                "SanaWMLTX2AdaLayerNormSingle SanaWMLTX2Attention SanaWMLTX2AudioVideoRotaryPosEmbed "
                "SanaWMLTX2RefinerTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_sd3": "SD3SingleTransformerBlock",
            "diffusers.models.transformers.transformer_skyreels_v2": (
                "SkyReelsV2Attention SkyReelsV2ImageEmbedding SkyReelsV2RotaryPosEmbed "
                "SkyReelsV2TimeTextImageEmbedding SkyReelsV2Timesteps SkyReelsV2TransformerBlock"
            ),
            "diffusers.models.transformers.transformer_stable_audio3": (
                "StableAudio3CrossAttention StableAudio3DiTBlock StableAudio3ExpoFourierFeatures "
                "StableAudio3FeedForward StableAudio3RMSNorm StableAudio3RotaryEmbedding StableAudio3SelfAttention"
            ),
            "diffusers.models.transformers.transformer_temporal": "TransformerSpatioTemporalModel",
            "diffusers.models.transformers.transformer_wan": (
                "WanAttention WanImageEmbedding WanRotaryPosEmbed WanTimeTextImageEmbedding WanTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_wan_animate": (
                "FusedLeakyReLU MotionConv2d MotionEncoderResBlock MotionLinear WanAnimateFaceBlockCrossAttention "
                "WanAnimateFaceEncoder WanAnimateMotionEncoder WanAttention WanImageEmbedding WanRotaryPosEmbed "
                "WanTimeTextImageEmbedding WanTransformerBlock"
            ),
            "diffusers.models.transformers.transformer_wan_animate_2": (
                "Head MLPProj WanAnimate2Attention WanAnimate2TransformerBlock"
            ),
            "diffusers.models.transformers.transformer_wan_vace": "WanVACETransformerBlock",
            "diffusers.models.transformers.transformer_z_image": (
                "FeedForward FinalLayer TimestepEmbedder ZImageTransformerBlock"
            ),
            "diffusers.models.unets.unet_1d_blocks": (
                "AttnDownBlock1D AttnUpBlock1D DownBlock1D DownBlock1DNoSkip DownResnetBlock1D Downsample1d "
                "MidResTemporalBlock1D OutConv1DBlock OutValueFunctionBlock ResConvBlock SelfAttention1d "
                "UNetMidBlock1D UpBlock1D UpBlock1DNoSkip UpResnetBlock1D Upsample1d ValueFunctionMidBlock1D"
            ),
            "diffusers.models.unets.unet_2d_blocks": (
                "AttnDownBlock2D AttnDownEncoderBlock2D AttnSkipDownBlock2D AttnSkipUpBlock2D AttnUpBlock2D "
                "AttnUpDecoderBlock2D AutoencoderTinyBlock CrossAttnDownBlock2D CrossAttnUpBlock2D DownBlock2D "
                "DownEncoderBlock2D KAttentionBlock KCrossAttnDownBlock2D KCrossAttnUpBlock2D KDownBlock2D KUpBlock2D "
                "ResnetDownsampleBlock2D ResnetUpsampleBlock2D SimpleCrossAttnDownBlock2D SimpleCrossAttnUpBlock2D "
                "SkipDownBlock2D SkipUpBlock2D UNetMidBlock2D UNetMidBlock2DCrossAttn UNetMidBlock2DSimpleCrossAttn "
                "UpBlock2D UpDecoderBlock2D"
            ),
            "diffusers.models.unets.unet_3d_blocks": (
                "CrossAttnDownBlock3D CrossAttnDownBlockSpatioTemporal CrossAttnUpBlock3D "
                "CrossAttnUpBlockSpatioTemporal DownBlock3D DownBlockSpatioTemporal MidBlockTemporalDecoder "
                "UNetMidBlock3DCrossAttn UNetMidBlockSpatioTemporal UpBlock3D UpBlockSpatioTemporal "
                "UpBlockTemporalDecoder"
            ),
            "diffusers.models.unets.unet_dreamlite": (
                "DepthwiseSeparableConv DreamLiteCrossAttnDownBlock2D DreamLiteCrossAttnNoSelfAttnDownBlock2D "
                "DreamLiteCrossAttnNoSelfAttnUpBlock2D DreamLiteCrossAttnUpBlock2D DreamLiteDownBlock2D "
                "DreamLiteUNetMidBlock2DCrossAttn DreamLiteUpBlock2D ResnetBlock2DDreamLite"
            ),
            "diffusers.models.unets.unet_i2vgen_xl": "I2VGenXLTransformerTemporalEncoder",
            "diffusers.models.unets.unet_kandinsky3": (
                "Kandinsky3AttentionBlock Kandinsky3AttentionPooling Kandinsky3Block Kandinsky3ConditionalGroupNorm "
                "Kandinsky3DownSampleBlock Kandinsky3EncoderProj Kandinsky3ResNetBlock Kandinsky3UpSampleBlock"
            ),
            "diffusers.models.unets.unet_motion_model": (
                "AnimateDiffTransformer3D CrossAttnDownBlockMotion CrossAttnUpBlockMotion DownBlockMotion "
                "MotionModules UNetMidBlockCrossAttnMotion UpBlockMotion"
            ),
            "diffusers.models.unets.unet_stable_cascade": (
                "GlobalResponseNorm SDCascadeAttnBlock SDCascadeLayerNorm SDCascadeResBlock SDCascadeTimestepBlock "
                "UpDownBlock2d"
            ),
            "diffusers.models.unets.uvit_2d": "ConvMlmLayer ConvNextBlock UVit2DConvEmbed UVitBlock",
            "diffusers.models.upsampling": "CogVideoXUpsample3D FirUpsample2D KUpsample2D Upsample1D Upsample2D",
            "diffusers.pipelines.ace_step.modeling_ace_step": (
                "AceStepAttentionPooler AceStepEncoderLayer _AceStepResidualFSQ"
            ),
            "diffusers.pipelines.audioldm2.modeling_audioldm2": (
                "CrossAttnDownBlock2D CrossAttnUpBlock2D UNetMidBlock2DCrossAttn"
            ),
            "diffusers.pipelines.blip_diffusion.modeling_blip2": (
                "Blip2QFormerEncoder Blip2QFormerLayer Blip2QFormerModel Blip2TextEmbeddings Blip2VisionEmbeddings "
                "Blip2VisionModel ProjLayer"
            ),
            "diffusers.pipelines.blip_diffusion.modeling_ctx_clip": (
                "ContextCLIPTextEmbeddings ContextCLIPTextModel ContextCLIPTextTransformer"
            ),
            "diffusers.pipelines.deepfloyd_if.safety_checker": "IFSafetyChecker",
            "diffusers.pipelines.deprecated.alt_diffusion.modeling_roberta_series": (
                "RobertaSeriesModelWithTransformation"
            ),
            "diffusers.pipelines.deprecated.blip_diffusion.modeling_blip2": (
                "Blip2QFormerEncoder Blip2QFormerLayer Blip2QFormerModel Blip2TextEmbeddings Blip2VisionEmbeddings "
                "Blip2VisionModel ProjLayer"
            ),
            "diffusers.pipelines.deprecated.blip_diffusion.modeling_ctx_clip": (
                "ContextCLIPTextEmbeddings ContextCLIPTextModel ContextCLIPTextTransformer"
            ),
            "diffusers.pipelines.deprecated.paint_by_example.image_encoder": (
                "PaintByExampleImageEncoder PaintByExampleMapper"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_attend_and_excite.pipeline_stable_diffusion_attend_and_excite": (
                "GaussianSmoothing"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_safe.safety_checker": "SafeStableDiffusionSafetyChecker",
            "diffusers.pipelines.deprecated.unidiffuser.modeling_uvit": (
                "PatchEmbed SkipBlock UTransformerBlock UniDiffuserBlock"
            ),
            "diffusers.pipelines.deprecated.versatile_diffusion.modeling_text_unet": (
                "CrossAttnDownBlockFlat CrossAttnUpBlockFlat DownBlockFlat FourierEmbedder "
                "GLIGENTextBoundingboxProjection LinearMultiDim ResnetBlockFlat UNetMidBlockFlat "
                "UNetMidBlockFlatCrossAttn UNetMidBlockFlatSimpleCrossAttn UpBlockFlat"
            ),
            "diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model": "MixingResidualBlock",
            "diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_common": (
                "AttnBlock GlobalResponseNorm ResBlock TimestepBlock WuerstchenLayerNorm"
            ),
            "diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext": "ResBlockStageB",
            "diffusers.pipelines.free_noise_utils": "SplitInferenceModule",
            "diffusers.pipelines.kandinsky.text_encoder": "MultilingualCLIP",
            "diffusers.pipelines.kolors.text_encoder": (
                "ChatGLMModel ChatGLMPreTrainedModel CoreAttention Embedding GLMBlock GLMTransformer MLP "
                "PrefixEncoder RMSNorm RotaryEmbedding SelfAttention"
            ),
            "diffusers.pipelines.latent_diffusion.pipeline_latent_diffusion": (
                "LDMBertAttention LDMBertEncoder LDMBertEncoderLayer LDMBertModel LDMBertPreTrainedModel"
            ),
            "diffusers.pipelines.ltx.modeling_latent_upsampler": "PixelShuffleND ResBlock",
            "diffusers.pipelines.ltx2.connectors": (
                "LTX2ConnectorTransformer1d LTX2RotaryPosEmbed1d LTX2TransformerBlock1d"
            ),
            "diffusers.pipelines.ltx2.duration_head": "LTX2DurationAttentionPooler",
            "diffusers.pipelines.ltx2.latent_upsampler": (
                "BlurDownsample PixelShuffleND ResBlock SpatialRationalResampler"
            ),
            "diffusers.pipelines.ltx2.vocoder": (
                "AntiAliasAct1d CausalSTFT DownSample1d MelSTFT ResBlock SnakeBeta UpSample1d"
            ),
            "diffusers.pipelines.paint_by_example.image_encoder": "PaintByExampleImageEncoder PaintByExampleMapper",
            "diffusers.pipelines.prx": "T5GemmaEncoder",
            "diffusers.pipelines.shap_e.renderer": (
                "BoundingBoxVolume ChannelsProj ImportanceRaySampler MeshDecoder StratifiedRaySampler VoidNeRFModel"
            ),
            "diffusers.pipelines.stable_audio.modeling_stable_audio": (
                "StableAudioNumberConditioner StableAudioPositionalEmbedding"
            ),
            "diffusers.pipelines.stable_diffusion.safety_checker": "StableDiffusionSafetyChecker",
            "diffusers.pipelines.stable_diffusion_attend_and_excite.pipeline_stable_diffusion_attend_and_excite": (
                "GaussianSmoothing"
            ),
            "diffusers.pipelines.stable_diffusion_safe.safety_checker": "SafeStableDiffusionSafetyChecker",
            "diffusers.pipelines.unidiffuser.modeling_uvit": "PatchEmbed SkipBlock UTransformerBlock UniDiffuserBlock",
            "diffusers.pipelines.wuerstchen.modeling_paella_vq_model": "MixingResidualBlock",
            "diffusers.pipelines.wuerstchen.modeling_wuerstchen_common": (
                "AttnBlock GlobalResponseNorm ResBlock TimestepBlock WuerstchenLayerNorm"
            ),
            "diffusers.pipelines.wuerstchen.modeling_wuerstchen_diffnext": "ResBlockStageB",
            "diffusers.quantizers.bfl.utils": "BFLFP8RLinear BFLNVFP4Linear",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "diffusers.pipelines.kolors.tokenizer": "ChatGLMTokenizer",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=TOKENIZER,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "diffusers.hooks._helpers": "AttentionProcessorMetadata TransformerBlockMetadata",
            "diffusers.hooks.context_parallel": "ModuleForwardMetadata",
            "diffusers.hooks.faster_cache": "FasterCacheConfig",
            "diffusers.hooks.first_block_cache": "FirstBlockCacheConfig",
            "diffusers.hooks.group_offloading": "GroupOffloadingConfig",
            "diffusers.hooks.hooks": "CacheContext",
            "diffusers.hooks.layer_skip": "LayerSkipConfig",
            "diffusers.hooks.mag_cache": "MagCacheConfig",
            "diffusers.hooks.pyramid_attention_broadcast": "PyramidAttentionBroadcastConfig",
            "diffusers.hooks.sea_cache": "SeaCacheConfig _SeaCacheForwardMetadata",
            "diffusers.hooks.smoothed_energy_guidance_utils": "SmoothedEnergyGuidanceConfig",
            "diffusers.hooks.taylorseer_cache": "TaylorSeerCacheConfig",
            "diffusers.hooks.text_kv_cache": "TextKVCacheConfig",
            "diffusers.models._modeling_parallel": (
                "ContextParallelConfig ContextParallelInput ContextParallelOutput ParallelConfig TensorParallelConfig"
            ),
            "diffusers.models.attention_dispatch": "_HubKernelConfig",
            "diffusers.modular_pipelines.minimax_h3.references": (
                "MiniMaxH3AudioReference MiniMaxH3ImageReference MiniMaxH3Reference MiniMaxH3VideoReference"
            ),
            "diffusers.modular_pipelines.modular_pipeline": "BlockState",
            "diffusers.modular_pipelines.modular_pipeline_utils": "ComponentSpec ConfigSpec InputParam OutputParam",
            "diffusers.pipelines.cosmos.mixed_precision": "Cosmos3MixedPrecisionConfig _ParsedCheckpointPolicy",
            "diffusers.pipelines.cosmos.pipeline_cosmos3_omni": "CosmosActionCondition",
            "diffusers.pipelines.deprecated.stable_diffusion_safe": "SafetyConfig",
            "diffusers.pipelines.ltx.pipeline_ltx_condition": "LTXVideoCondition",
            "diffusers.pipelines.ltx2.pipeline_ltx2_condition": "LTX2VideoCondition",
            "diffusers.pipelines.ltx2.pipeline_ltx2_hdr_lora": "LTX2HDRReferenceCondition",
            "diffusers.pipelines.ltx2.pipeline_ltx2_ic_lora": "LTX2ReferenceCondition",
            "diffusers.pipelines.ltx2.utils": "PromptEnhancementConfig",
            "diffusers.pipelines.shap_e.camera": "DifferentiableProjectiveCamera",
            "diffusers.pipelines.shap_e.renderer": "VolumeRange",
            "diffusers.pipelines.stable_diffusion_safe": "SafetyConfig",
            "diffusers.quantizers.quantization_config": (
                "AutoRoundConfig BFLQuantizationConfig BitsAndBytesConfig GGUFQuantizationConfig NVIDIAModelOptConfig "
                "NunchakuLiteQuantizationConfig QuantizationConfigMixin QuantoConfig TorchAoConfig"
            ),
            "diffusers.utils.testing_utils": "Expectations",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "diffusers.pipelines.deprecated.alt_diffusion.modeling_roberta_series": "RobertaSeriesConfig",
            "diffusers.pipelines.kandinsky.text_encoder": "MCLIPConfig",
            "diffusers.pipelines.kolors.text_encoder": "ChatGLMConfig",
            "diffusers.pipelines.latent_diffusion.pipeline_latent_diffusion": "LDMBertConfig",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=CONFIG,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "diffusers.utils.logging": "EmptyTqdm",
            "diffusers.utils.torch_utils": "TorchDeviceBackend",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "diffusers.modular_pipelines.modular_pipeline": "PipelineState",
        },
        uses=frozenset({Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "diffusers.hooks.group_offloading": "GroupOffloadingType",
            "diffusers.models.attention_dispatch": "AttentionBackendName",
            "diffusers.optimization": "SchedulerType",
            "diffusers.pipelines.hunyuan_video.pipeline_hunyuan_video_framepack": "FramepackSamplingType",
            "diffusers.quantizers.quantization_config": "QuantizationMethod",
            "diffusers.schedulers.scheduling_utils": "KarrasDiffusionSchedulers",
            "diffusers.utils.state_dict_utils": "StateDictType",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "diffusers.utils.import_utils": "OptionalDependencyNotAvailable",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "diffusers.loaders.single_file_utils": "SingleFileComponentError",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "diffusers.configuration_utils": "FrozenDict",
            "diffusers.modular_pipelines.modular_pipeline_utils": "InsertableDict",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "diffusers.hooks.tensor_parallel": "TPShardSpec",
            "diffusers.pipelines.ltx2.dfr_layout": (
                "DimensionInterval LTX2DFREpilogueTile LTX2DFRTemporalTile LTX2DFRTokenPlan"
            ),
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
    Family(
        names={
            "diffusers.guiders.guider_utils": "GuiderOutput",
            "diffusers.models.autoencoders.autoencoder_cosmos3_audio": (
                "Cosmos3AudioDecoderOutput Cosmos3AudioEncoderOutput"
            ),
            "diffusers.models.autoencoders.autoencoder_kl_minimax_h3_audio": "MiniMaxH3AudioEncoderOutput",
            "diffusers.models.autoencoders.autoencoder_longcat_audio_dit": (
                "LongCatAudioDiTVaeDecoderOutput LongCatAudioDiTVaeEncoderOutput"
            ),
            "diffusers.models.autoencoders.autoencoder_oobleck": "AutoencoderOobleckOutput OobleckDecoderOutput",
            "diffusers.models.autoencoders.autoencoder_rae": "RAEDecoderOutput",
            "diffusers.models.autoencoders.autoencoder_rfd4_proteina": (
                "RFD4ProteinaDecoderOutput RFD4ProteinaEncoderOutput"
            ),
            "diffusers.models.autoencoders.autoencoder_same": "AutoencoderSAMEDecoderOutput AutoencoderSAMEOutput",
            "diffusers.models.autoencoders.autoencoder_tiny": "AutoencoderTinyOutput",
            "diffusers.models.autoencoders.consistency_decoder_vae": "ConsistencyDecoderVAEOutput",
            "diffusers.models.autoencoders.vae": "DecoderOutput EncoderOutput",
            "diffusers.models.autoencoders.vq_model": "VQEncoderOutput",
            "diffusers.models.controlnets.controlnet": "ControlNetOutput",
            "diffusers.models.controlnets.controlnet_cosmos": "CosmosControlNetOutput",
            "diffusers.models.controlnets.controlnet_flux": "FluxControlNetOutput",
            "diffusers.models.controlnets.controlnet_hunyuan": "HunyuanControlNetOutput",
            "diffusers.models.controlnets.controlnet_qwenimage": "QwenImageControlNetOutput",
            "diffusers.models.controlnets.controlnet_sana": "SanaControlNetOutput",
            "diffusers.models.controlnets.controlnet_sd3": "SD3ControlNetOutput",
            "diffusers.models.controlnets.controlnet_sparsectrl": "SparseControlNetOutput",
            "diffusers.models.controlnets.controlnet_xs": "ControlNetXSOutput",
            "diffusers.models.modeling_outputs": "AutoencoderKLOutput Transformer2DModelOutput",
            "diffusers.models.transformers.prior_transformer": "PriorTransformerOutput",
            "diffusers.models.transformers.transformer_anyflow_far": "AnyFlowFARTransformerOutput",
            "diffusers.models.transformers.transformer_cosmos3": "Cosmos3OmniTransformerOutput",
            "diffusers.models.transformers.transformer_ernie_image": "ErnieImageTransformer2DModelOutput",
            "diffusers.models.transformers.transformer_flux2": "Flux2Transformer2DModelOutput",
            "diffusers.models.transformers.transformer_kandinsky6": "Kandinsky6TransformerOutput",
            "diffusers.models.transformers.transformer_longcat_audio_dit": "LongCatAudioDiTTransformerOutput",
            "diffusers.models.transformers.transformer_ltx2": "AudioVisualModelOutput",
            "diffusers.models.transformers.transformer_minimax_h3": "MiniMaxH3TransformerOutput",
            "diffusers.models.transformers.transformer_rfd4_proteina": "RFD4ProteinaTransformerOutput",
            "diffusers.models.transformers.transformer_stable_audio3": "StableAudio3DiTModelOutput",
            "diffusers.models.transformers.transformer_temporal": "TransformerTemporalModelOutput",
            "diffusers.models.unets.unet_1d": "UNet1DOutput",
            "diffusers.models.unets.unet_2d": "UNet2DOutput",
            "diffusers.models.unets.unet_2d_condition": "UNet2DConditionOutput",
            "diffusers.models.unets.unet_3d_condition": "UNet3DConditionOutput",
            "diffusers.models.unets.unet_kandinsky3": "Kandinsky3UNetOutput",
            "diffusers.models.unets.unet_motion_model": "UNetMotionOutput",
            "diffusers.models.unets.unet_spatio_temporal_condition": "UNetSpatioTemporalConditionOutput",
            "diffusers.models.unets.unet_stable_cascade": "StableCascadeUNetOutput",
            "diffusers.pipelines.allegro.pipeline_output": "AllegroPipelineOutput",
            "diffusers.pipelines.animatediff.pipeline_output": "AnimateDiffPipelineOutput",
            "diffusers.pipelines.anyflow.pipeline_output": "AnyFlowPipelineOutput",
            "diffusers.pipelines.audioldm2.modeling_audioldm2": "AudioLDM2ProjectionModelOutput",
            "diffusers.pipelines.bria.pipeline_output": "BriaPipelineOutput",
            "diffusers.pipelines.bria_fibo.pipeline_output": "BriaFiboPipelineOutput",
            "diffusers.pipelines.bria_fibo2.pipeline_output": "BriaFibo2PipelineOutput",
            "diffusers.pipelines.chroma.pipeline_output": "ChromaPipelineOutput",
            "diffusers.pipelines.chronoedit.pipeline_output": "ChronoEditPipelineOutput",
            "diffusers.pipelines.cogvideo.pipeline_output": "CogVideoXPipelineOutput",
            "diffusers.pipelines.cogview3.pipeline_output": "CogView3PipelineOutput",
            "diffusers.pipelines.cogview4.pipeline_output": "CogView4PipelineOutput",
            "diffusers.pipelines.consisid.pipeline_output": "ConsisIDPipelineOutput",
            "diffusers.pipelines.cosmos.pipeline_cosmos3_omni": "Cosmos3OmniPipelineOutput",
            "diffusers.pipelines.cosmos.pipeline_output": "CosmosImagePipelineOutput CosmosPipelineOutput",
            "diffusers.pipelines.deepfloyd_if.pipeline_output": "IFPipelineOutput",
            "diffusers.pipelines.deprecated.alt_diffusion.modeling_roberta_series": "TransformationModelOutput",
            "diffusers.pipelines.deprecated.alt_diffusion.pipeline_output": "AltDiffusionPipelineOutput",
            "diffusers.pipelines.deprecated.i2vgen_xl.pipeline_i2vgen_xl": "I2VGenXLPipelineOutput",
            "diffusers.pipelines.deprecated.pia.pipeline_pia": "PIAPipelineOutput",
            "diffusers.pipelines.deprecated.semantic_stable_diffusion.pipeline_output": (
                "SemanticStableDiffusionPipelineOutput"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_diffedit.pipeline_stable_diffusion_diffedit": (
                "DiffEditInversionPipelineOutput"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_ldm3d.pipeline_stable_diffusion_ldm3d": (
                "LDM3DPipelineOutput"
            ),
            "diffusers.pipelines.deprecated.stable_diffusion_safe.pipeline_output": "StableDiffusionSafePipelineOutput",
            "diffusers.pipelines.deprecated.stable_diffusion_variants.pipeline_stable_diffusion_pix2pix_zero": (
                "Pix2PixInversionPipelineOutput"
            ),
            "diffusers.pipelines.deprecated.text_to_video_synthesis.pipeline_output": "TextToVideoSDPipelineOutput",
            "diffusers.pipelines.deprecated.text_to_video_synthesis.pipeline_text_to_video_zero": (
                "TextToVideoPipelineOutput"
            ),
            "diffusers.pipelines.deprecated.text_to_video_synthesis.pipeline_text_to_video_zero_sdxl": (
                "TextToVideoSDXLPipelineOutput"
            ),
            "diffusers.pipelines.deprecated.unidiffuser.pipeline_unidiffuser": "ImageTextPipelineOutput",
            "diffusers.pipelines.deprecated.wuerstchen.pipeline_wuerstchen_prior": "WuerstchenPriorPipelineOutput",
            "diffusers.pipelines.diffusion_gemma.pipeline_output": "DiffusionGemmaPipelineOutput",
            "diffusers.pipelines.dreamlite.pipeline_output": "DreamLitePipelineOutput",
            "diffusers.pipelines.easyanimate.pipeline_output": "EasyAnimatePipelineOutput",
            "diffusers.pipelines.ernie_image.pipeline_output": "ErnieImagePipelineOutput",
            "diffusers.pipelines.flux.modeling_flux": "ReduxImageEncoderOutput",
            "diffusers.pipelines.flux.pipeline_output": "FluxPipelineOutput FluxPriorReduxPipelineOutput",
            "diffusers.pipelines.flux2.pipeline_output": "Flux2PipelineOutput",
            "diffusers.pipelines.glm_image.pipeline_output": "GlmImagePipelineOutput",
            "diffusers.pipelines.helios.pipeline_output": "HeliosPipelineOutput",
            "diffusers.pipelines.hidream_image.pipeline_output": "HiDreamImagePipelineOutput",
            "diffusers.pipelines.hunyuan_image.pipeline_output": "HunyuanImagePipelineOutput",
            "diffusers.pipelines.hunyuan_video.pipeline_output": (
                "HunyuanVideoFramepackPipelineOutput HunyuanVideoPipelineOutput"
            ),
            "diffusers.pipelines.hunyuan_video1_5.pipeline_output": "HunyuanVideo15PipelineOutput",
            "diffusers.pipelines.i2vgen_xl.pipeline_i2vgen_xl": "I2VGenXLPipelineOutput",
            "diffusers.pipelines.ideogram4.pipeline_output": "Ideogram4PipelineOutput",
            "diffusers.pipelines.joyimage.pipeline_output": "JoyImageEditPipelineOutput JoyImageEditPlusPipelineOutput",
            "diffusers.pipelines.kandinsky.pipeline_kandinsky_prior": "KandinskyPriorPipelineOutput",
            "diffusers.pipelines.kandinsky5.pipeline_output": "KandinskyImagePipelineOutput KandinskyPipelineOutput",
            "diffusers.pipelines.kandinsky6.pipeline_output": (
                "Kandinsky6SRPipelineOutput Kandinsky6TI2VAPipelineOutput"
            ),
            "diffusers.pipelines.kolors.pipeline_output": "KolorsPipelineOutput",
            "diffusers.pipelines.krea2.pipeline_output": "Krea2PipelineOutput",
            "diffusers.pipelines.latte.pipeline_latte": "LattePipelineOutput",
            "diffusers.pipelines.ledits_pp.pipeline_output": (
                "LEditsPPDiffusionPipelineOutput LEditsPPInversionPipelineOutput"
            ),
            "diffusers.pipelines.llada2.pipeline_llada2": "LLaDA2PipelineOutput",
            "diffusers.pipelines.longcat_image.pipeline_output": "LongCatImagePipelineOutput",
            "diffusers.pipelines.ltx.pipeline_output": "LTXPipelineOutput",
            "diffusers.pipelines.ltx2.pipeline_output": (
                "LTX2DFRPipelineOutput LTX2PipelineOutput LTX2VideoDecodeOutput"
            ),
            "diffusers.pipelines.lucy.pipeline_output": "LucyPipelineOutput",
            "diffusers.pipelines.marigold.pipeline_marigold_depth": "MarigoldDepthOutput",
            "diffusers.pipelines.marigold.pipeline_marigold_intrinsics": "MarigoldIntrinsicsOutput",
            "diffusers.pipelines.marigold.pipeline_marigold_normals": "MarigoldNormalsOutput",
            "diffusers.pipelines.mochi.pipeline_output": "MochiPipelineOutput",
            "diffusers.pipelines.motif_video.pipeline_output": "MotifVideoPipelineOutput",
            "diffusers.pipelines.nucleusmoe_image.pipeline_output": "NucleusMoEImagePipelineOutput",
            "diffusers.pipelines.ovis_image.pipeline_output": "OvisImagePipelineOutput",
            "diffusers.pipelines.pia.pipeline_pia": "PIAPipelineOutput",
            "diffusers.pipelines.pipeline_utils": "AudioPipelineOutput ImagePipelineOutput",
            "diffusers.pipelines.prx.pipeline_output": "PRXPipelineOutput",
            "diffusers.pipelines.qwenimage.pipeline_output": "QwenImagePipelineOutput",
            "diffusers.pipelines.rfd4_proteina.pipeline_output": "RFD4ProteinaPipelineOutput",
            "diffusers.pipelines.sana.pipeline_output": "SanaPipelineOutput",
            "diffusers.pipelines.sana_video.pipeline_output": "SanaVideoPipelineOutput",
            "diffusers.pipelines.sana_wm.pipeline_output": "SanaWMPipelineOutput",
            "diffusers.pipelines.semantic_stable_diffusion.pipeline_output": "SemanticStableDiffusionPipelineOutput",
            "diffusers.pipelines.shap_e.pipeline_shap_e": "ShapEPipelineOutput",
            "diffusers.pipelines.shap_e.pipeline_shap_e_img2img": "ShapEPipelineOutput",
            "diffusers.pipelines.shap_e.renderer": "MLPNeRFModelOutput MeshDecoderOutput",
            "diffusers.pipelines.skyreels_v2.pipeline_output": "SkyReelsV2PipelineOutput",
            "diffusers.pipelines.stable_audio.modeling_stable_audio": "StableAudioProjectionModelOutput",
            "diffusers.pipelines.stable_cascade.pipeline_stable_cascade_prior": "StableCascadePriorPipelineOutput",
            "diffusers.pipelines.stable_diffusion.pipeline_output": "StableDiffusionPipelineOutput",
            "diffusers.pipelines.stable_diffusion_3.pipeline_output": "StableDiffusion3PipelineOutput",
            "diffusers.pipelines.stable_diffusion_diffedit.pipeline_stable_diffusion_diffedit": (
                "DiffEditInversionPipelineOutput"
            ),
            "diffusers.pipelines.stable_diffusion_ldm3d.pipeline_stable_diffusion_ldm3d": "LDM3DPipelineOutput",
            "diffusers.pipelines.stable_diffusion_safe.pipeline_output": "StableDiffusionSafePipelineOutput",
            "diffusers.pipelines.stable_diffusion_xl.pipeline_output": "StableDiffusionXLPipelineOutput",
            "diffusers.pipelines.stable_video_diffusion.pipeline_stable_video_diffusion": (
                "StableVideoDiffusionPipelineOutput"
            ),
            "diffusers.pipelines.t2i_adapter.pipeline_stable_diffusion_adapter": "StableDiffusionAdapterPipelineOutput",
            "diffusers.pipelines.text_to_video_synthesis.pipeline_output": "TextToVideoSDPipelineOutput",
            "diffusers.pipelines.text_to_video_synthesis.pipeline_text_to_video_zero": "TextToVideoPipelineOutput",
            "diffusers.pipelines.text_to_video_synthesis.pipeline_text_to_video_zero_sdxl": (
                "TextToVideoSDXLPipelineOutput"
            ),
            "diffusers.pipelines.unidiffuser.pipeline_unidiffuser": "ImageTextPipelineOutput",
            "diffusers.pipelines.wan.pipeline_output": "WanPipelineOutput",
            "diffusers.pipelines.wuerstchen.pipeline_wuerstchen_prior": "WuerstchenPriorPipelineOutput",
            "diffusers.pipelines.z_image.pipeline_output": "ZImagePipelineOutput",
            "diffusers.schedulers.deprecated.scheduling_karras_ve": "KarrasVeOutput",
            "diffusers.schedulers.scheduling_amused": "AmusedSchedulerOutput",
            "diffusers.schedulers.scheduling_block_refinement": "BlockRefinementSchedulerOutput",
            "diffusers.schedulers.scheduling_consistency_decoder": "ConsistencyDecoderSchedulerOutput",
            "diffusers.schedulers.scheduling_consistency_models": "CMStochasticIterativeSchedulerOutput",
            "diffusers.schedulers.scheduling_ddim": "DDIMSchedulerOutput",
            "diffusers.schedulers.scheduling_ddim_cogvideox": "DDIMSchedulerOutput",
            "diffusers.schedulers.scheduling_ddim_inverse": "DDIMSchedulerOutput",
            "diffusers.schedulers.scheduling_ddim_parallel": "DDIMParallelSchedulerOutput",
            "diffusers.schedulers.scheduling_ddpm": "DDPMSchedulerOutput",
            "diffusers.schedulers.scheduling_ddpm_parallel": "DDPMParallelSchedulerOutput",
            "diffusers.schedulers.scheduling_ddpm_wuerstchen": "DDPMWuerstchenSchedulerOutput",
            "diffusers.schedulers.scheduling_discrete_ddim": "DiscreteDDIMSchedulerOutput",
            "diffusers.schedulers.scheduling_dpm_cogvideox": "DDIMSchedulerOutput",
            "diffusers.schedulers.scheduling_edm_euler": "EDMEulerSchedulerOutput",
            "diffusers.schedulers.scheduling_entropy_bound": "EntropyBoundSchedulerOutput",
            "diffusers.schedulers.scheduling_euler_ancestral_discrete": "EulerAncestralDiscreteSchedulerOutput",
            "diffusers.schedulers.scheduling_euler_discrete": "EulerDiscreteSchedulerOutput",
            "diffusers.schedulers.scheduling_flow_map_euler_discrete": "FlowMapEulerDiscreteSchedulerOutput",
            "diffusers.schedulers.scheduling_flow_match_euler_discrete": "FlowMatchEulerDiscreteSchedulerOutput",
            "diffusers.schedulers.scheduling_flow_match_heun_discrete": "FlowMatchHeunDiscreteSchedulerOutput",
            "diffusers.schedulers.scheduling_flow_match_lcm": "FlowMatchLCMSchedulerOutput",
            "diffusers.schedulers.scheduling_helios": "HeliosSchedulerOutput",
            "diffusers.schedulers.scheduling_helios_dmd": "HeliosDMDSchedulerOutput",
            "diffusers.schedulers.scheduling_heun_discrete": "HeunDiscreteSchedulerOutput",
            "diffusers.schedulers.scheduling_k_dpm_2_ancestral_discrete": "KDPM2AncestralDiscreteSchedulerOutput",
            "diffusers.schedulers.scheduling_k_dpm_2_discrete": "KDPM2DiscreteSchedulerOutput",
            "diffusers.schedulers.scheduling_lcm": "LCMSchedulerOutput",
            "diffusers.schedulers.scheduling_lms_discrete": "LMSDiscreteSchedulerOutput",
            "diffusers.schedulers.scheduling_ltx_euler_ancestral_rf": "LTXEulerAncestralRFSchedulerOutput",
            "diffusers.schedulers.scheduling_minimax_h3": "MiniMaxH3SchedulerOutput",
            "diffusers.schedulers.scheduling_piflow": "PiflowSchedulerOutput",
            "diffusers.schedulers.scheduling_repaint": "RePaintSchedulerOutput",
            "diffusers.schedulers.scheduling_rfd4_proteina": "RFD4ProteinaSchedulerOutput",
            "diffusers.schedulers.scheduling_scm": "SCMSchedulerOutput",
            "diffusers.schedulers.scheduling_sde_ve": "SdeVeOutput",
            "diffusers.schedulers.scheduling_tcd": "TCDSchedulerOutput",
            "diffusers.schedulers.scheduling_unclip": "UnCLIPSchedulerOutput",
            "diffusers.schedulers.scheduling_utils": "SchedulerOutput",
            "diffusers.schedulers.scheduling_vq_diffusion": "VQDiffusionSchedulerOutput",
            "diffusers.utils.outputs": "BaseOutput",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.FILL}),
        call=OUTPUT,
        keys=PLAIN_NAME,
        why="a dict whose items are attributes too: no key is a dunder, and the first field holds tensors",
        source=SOURCE,
    ),
)
