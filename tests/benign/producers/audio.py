"""torchaudio: models and transforms as a whole."""

from __future__ import annotations

import functools
from typing import Any

import torchaudio
from saving import TORCH
from shrinking import built


def make(save: Any) -> None:
    """Save them all."""
    m, t = torchaudio.models, torchaudio.transforms
    models: dict[str, Any] = {
        "wav2vec2": m.wav2vec2_base,
        "hubert": m.hubert_base,
        "wavlm": m.wavlm_base,
        "conformer": functools.partial(m.Conformer, 8, 2, 8, 1, 3),
        "convtasnet": functools.partial(m.ConvTasNet, msk_num_layers=1, msk_num_stacks=1),
        "deepspeech": functools.partial(m.DeepSpeech, 4),
        "emformer": functools.partial(m.Emformer, 8, 2, 8, 1, 4),
        "rnnt": m.emformer_rnnt_base,
        "tacotron2": m.Tacotron2,
        "wav2letter": m.Wav2Letter,
        "wavernn": functools.partial(m.WaveRNN, [2, 2], 4, 4, n_res_block=1, kernel_size=3),
        "hdemucs": functools.partial(m.HDemucs, ["a"]),
        "squim": m.squim_objective_base,
        "squim-subjective": m.squim_subjective_base,
    }
    for name, maker in models.items():
        save(f"model-{name}", functools.partial(built, maker), *TORCH)
    transforms: dict[str, Any] = {
        "spectrogram": functools.partial(t.Spectrogram, 8),
        "mel": functools.partial(t.MelSpectrogram, n_fft=64, n_mels=4),
        "mfcc": functools.partial(t.MFCC, n_mfcc=2, melkwargs={"n_mels": 4, "n_fft": 64}),
        "lfcc": functools.partial(t.LFCC, n_lfcc=2, n_filter=4, speckwargs={"n_fft": 64}),
        "griffin": functools.partial(t.GriffinLim, 8),
        "inverse": functools.partial(t.InverseSpectrogram, 8),
        "resample": functools.partial(t.Resample, 8, 4),
        "decibel": t.AmplitudeToDB,
        "masking": lambda: [t.FrequencyMasking(2), t.TimeMasking(2), t.SpecAugment(1, 1, 1, 1)],
        "others": lambda: [
            t.Fade(),
            t.Vol(1.0),
            t.MuLawEncoding(4),
            t.MuLawDecoding(4),
            t.ComputeDeltas(),
            t.TimeStretch(n_freq=3),
            t.SlidingWindowCmn(),
            t.SpectralCentroid(8, 8),
            t.Vad(8000),
            t.Loudness(8000),
            t.PitchShift(8000, 1, n_fft=8),
            t.Speed(8, 1.1),
            t.Preemphasis(),
            t.Deemphasis(),
            t.AddNoise(),
            t.Convolve(),
            t.MVDR(),
            t.PSD(),
            t.SoudenMVDR(),
            t.RNNTLoss(),
            t.InverseMelScale(3, 2),
            t.MelScale(2, n_stft=3),
        ],
    }
    for name, maker in transforms.items():
        save(f"transform-{name}", maker, *TORCH, "pickle2")
