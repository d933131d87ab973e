"""What the conditions on torch's world are for: none of these programs is clean.

The programs are put together by hand, for the libraries that they name need not be installed.
"""

from __future__ import annotations

import pytest

import guard
from tests.lexicon.test_data_attacks import (
    NONE,
    THING,
    TRUE,
    built,
    call,
    fields,
    name,
    new,
    number,
    row,
    several,
    text,
)

POINTER = fields(data=row(number(4096), b"\x89"), typestr=text("|O"), shape=row(number(1)))
LINEAR = new("torch.nn.modules.linear:Linear")
STORE = new("torch_geometric.data.storage:GlobalStorage")
LAYOUT = call("torch.serialization:_get_layout", text("torch.strided"))
DEVICE = call("torch:device", text("cpu"))
TENSOR = new("torch:Tensor")
WRAPPED = "torch._utils:_rebuild_wrapper_subclass"


def dictionary(*pairs: tuple[bytes, bytes]) -> bytes:
    return b"(" + b"".join(key + value for key, value in pairs) + b"d"


def wrapper(cls: str) -> bytes:
    return row(name(cls), name("torch:float32"), row(number(1)), row(number(1)), number(0), LAYOUT, DEVICE, b"\x89")


def rebuilt(cls: str, state: bytes) -> bytes:
    return name("torch._tensor:_rebuild_from_type_v2") + row(name(WRAPPED), name(cls), wrapper(cls), state) + b"R"


DTENSOR, INT8, INDEX = (
    "torch.distributed.tensor:DTensor",
    "torchao.quantization:Int8Tensor",
    "torch_geometric.index:Index",
)
SPEC = new("torch.distributed.tensor._dtensor_spec:DTensorSpec")
GETTER = new("torch_geometric.data.batch:DynamicInheritanceGetter")
BATCH, DATA = name("torch_geometric.data.batch:Batch"), name("torch_geometric.data.data:Data")
METRIC = new("torchmetrics.aggregation:SumMetric")
GROUPS = fields(lr=number(1), params=several(TENSOR))


def optimizer(**state: bytes) -> bytes:
    return built(new("torch.optim.sgd:SGD"), fields(**state))


ATTACKS: dict[str, bytes] = {
    "a pointer among a graph's attributes": built(STORE, fields(_mapping=fields(__array_interface__=POINTER))),
    "a graph whose store is something else": built(new("torch_geometric.data.data:Data"), fields(_store=THING)),
    "a batch of something else": GETTER + row(BATCH, name("torch.nn.modules.linear:Linear")) + b"R",
    "a batch made of what is no batch": GETTER + row(DATA, DATA) + b"R",
    "an instance that may not be called": LINEAR + row(TENSOR) + b"R",
    "a layer that writes and imports code": built(
        new("torch_geometric.nn.conv.gcn_conv:GCNConv"), fields(inspector=THING, fuse=TRUE)
    ),
    "a dict of tensors that unpickles its module": built(
        new("tensordict.nn.common:TensorDictModule"), fields(module=b"C\x04\x80\x04N.")
    ),
    "a net that loads what is in its state": built(
        new("skorch.classifier:NeuralNetClassifier"), fields(__cuda_dependent_attributes__=b"C\x04\x80\x04N.")
    ),
    "a metric whose method is shadowed": built(METRIC, fields(update=LINEAR)),
    "a metric whose wrapping is shadowed": built(METRIC, fields(_wrap_update=LINEAR)),
    "a pointer among a metric's buffers": built(METRIC, fields(_buffers=fields(__array_interface__=POINTER))),
    "a pointer among a model's modules": built(
        new("torchvision.models.resnet:ResNet"), fields(_modules=fields(__array_interface__=POINTER))
    ),
    "a spread tensor that holds something else": rebuilt(DTENSOR, row(NONE, fields(_local_tensor=LINEAR, _spec=SPEC))),
    "a spread tensor whose method is shadowed": rebuilt(
        DTENSOR, row(NONE, fields(_local_tensor=TENSOR, detach=LINEAR))
    ),
    "a spread tensor with a dictionary beside": rebuilt(
        DTENSOR, row(fields(detach=LINEAR), fields(_local_tensor=TENSOR))
    ),
    "a spread tensor's mesh is something else": built(SPEC, fields(mesh=THING)),
    "a spread tensor's method is shadowed": built(SPEC, fields(is_shard=LINEAR)),
    "a mesh whose groups have no names": built(
        new("torch.distributed.device_mesh:DeviceMesh"), fields(_dim_group_names=several(THING))
    ),
    "a quantised tensor whose method is shadowed": rebuilt(INT8, fields(qdata=TENSOR, dequantize=LINEAR)),
    "a quantised tensor that holds something else": rebuilt(INT8, fields(qdata=LINEAR)),
    "an index that holds something else": rebuilt(INDEX, fields(_data=LINEAR)),
    "a wrapper of a class that is none": name(WRAPPED) + wrapper("torch.nn.modules.linear:Linear") + b"R",
    "a tensor made an instance of a class that is none": (
        name("torch._tensor:_rebuild_from_type_v2")
        + row(name("collections:OrderedDict"), name("collections:OrderedDict"), row(), NONE)
        + b"R"
    ),
    "a script object of any class": built(
        new("torch:ScriptObject"), row(row(TENSOR, NONE), text("__torch__.torch.classes.dnnl.Anything"))
    ),
    "an optimizer that goes through what it should not": optimizer(
        param_groups=several(fields(params=new("torch.utils.data.dataset:Subset"))), state=fields(), defaults=fields()
    ),
    "hyper-parameters that answer to a dunder": (
        new("lightning.fabric.utilities.data:AttributeDict") + text("__array_interface__") + POINTER + b"s"
    ),
    "hyper-parameters that answer to extend": (
        new("lightning.fabric.utilities.data:AttributeDict") + text("extend") + LINEAR + b"s" + several(NONE) + b"a"
    ),
    "a picture whose method is shadowed": (
        name("torch._tensor:_rebuild_from_type_v2")
        + row(
            name("torch._utils:_rebuild_meta_tensor_no_storage"),
            name("torchvision.tv_tensors._image:Image"),
            row(name("torch:float32"), row(number(1)), row(number(1)), b"\x89"),
            fields(detach=LINEAR),
        )
        + b"R"
    ),
    "nested tensors that hold something else": call(
        "torch.nested._internal.nested_tensor:_rebuild_njt", fields(values=LINEAR, offsets=TENSOR)
    ),
    "a data loader, which starts processes": new("torch.utils.data.dataloader:DataLoader"),
    "a type that is called freely": call("functools:partial", name("torch:Tensor"), number(1 << 50)),
    "a tensor of any size": new("torch:Tensor", number(1 << 50)),
    "a model made with arguments": new("segmentation_models_pytorch.decoders.unet.model:Unet", THING),
    "a parallel model, which talks to a group": built(
        new("torch.nn.parallel.distributed:DistributedDataParallel"), fields(module=LINEAR)
    ),
    "a graph module, which is code": call("torch.fx.graph_module:reduce_graph_module", fields(), text("pass")),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_is_not_clean(attack: str) -> None:
    verdict = str(guard.scan(b"\x80\x04" + ATTACKS[attack] + b".", name="a.pkl").verdict)
    assert verdict in {"SUSPICIOUS", "MALICIOUS"}, verdict


HONEST: dict[str, bytes] = {
    "a store": built(STORE, fields(_mapping=fields(x=TENSOR))),
    "a batch": built(GETTER + row(BATCH, DATA) + b"R", fields(_store=built(STORE, fields(_mapping=fields(x=TENSOR))))),
    "a metric": built(METRIC, fields(training=TRUE, _buffers=fields(a=TENSOR))),
    "a spread tensor": rebuilt(DTENSOR, row(NONE, fields(_local_tensor=TENSOR, _spec=SPEC))),
    "a quantised tensor": rebuilt(INT8, fields(qdata=TENSOR, block_size=several(number(1)))),
    "an optimizer": optimizer(param_groups=several(GROUPS), state=fields(), defaults=fields()),
    "hyper-parameters": new("lightning.fabric.utilities.data:AttributeDict") + text("lr") + number(1) + b"s",
    "a model": new("segmentation_models_pytorch.decoders.unet.model:Unet"),
    "the class of a graph": several(DATA),
}


@pytest.mark.parametrize("honest", HONEST)
def test_is_clean(honest: str) -> None:
    assert str(guard.scan(b"\x80\x04" + HONEST[honest] + b".", name="a.pkl").verdict) == "CLEAN"
