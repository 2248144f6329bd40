"""JSON Schemas of the file kinds, made from the same annotations that the loader binds by."""

import dataclasses
import types
import typing
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any, Literal, get_args, get_origin

from clausewise.loading.bind import (
    LastLine,
    OneOrMany,
    OrUnknown,
    Pattern,
    is_required,
    key_name,
)
from clausewise.loading.document import Node
from clausewise.source import Place

Schema = dict[str, Any]

CONDITION: Schema = {
    "description": "facts, terms, readings and the operators all, any, not",
    "type": "object",
    "minProperties": 1,
    "properties": {
        "all": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/condition"}},
        "any": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/condition"}},
        "not": {"$ref": "#/$defs/condition"},
        "reading": {"type": "object", "additionalProperties": {"$ref": "#/$defs/values"}},
    },
    "additionalProperties": {"$ref": "#/$defs/values"},
}

VALUES: Schema = {
    "anyOf": [
        {"type": ["boolean", "string"]},
        {"type": "array", "minItems": 1, "items": {"type": ["boolean", "string"]}},
        {
            "type": "object",
            "properties": {"not": {"$ref": "#/$defs/values"}},
            "required": ["not"],
            "additionalProperties": False,
        },
    ]
}


def schema_of(shape: type, title: str, free: Schema | None = None) -> Schema:
    """Return the JSON Schema of a file that the dataclass `shape` binds.

    free: the schema of the nodes that the shape leaves as they stand; conditions unless given.
    """
    builder = _Builder({"$ref": "#/$defs/condition"} if free is None else free)
    body = builder.object(shape)
    definitions = {**builder.definitions}
    if free is None:
        definitions |= {"condition": CONDITION, "values": VALUES}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        **body,
        "$defs": dict(sorted(definitions.items())),
    }


class _Builder:
    """Collects the definitions of the dataclasses met on the way."""

    def __init__(self, free: Schema) -> None:
        self.free = free
        self.definitions: dict[str, Schema] = {}

    def object(self, shape: type) -> Schema:
        hints = typing.get_type_hints(shape, include_extras=True)
        fields = [f for f in dataclasses.fields(shape) if hints[f.name] not in (Place, LastLine)]
        schema: Schema = {"type": "object"}
        if shape.__doc__ and not shape.__doc__.startswith(f"{shape.__name__}("):
            schema["description"] = shape.__doc__.split("\n\n")[0].replace("\n", " ")
        schema["properties"] = {key_name(f): self.of(hints[f.name]) for f in fields}
        required = [key_name(field) for field in fields if is_required(field)]
        if required:
            schema["required"] = required
        schema["additionalProperties"] = False
        return schema

    def of(self, hint: Any) -> Schema:
        origin = get_origin(hint)
        if origin is Annotated:
            return self._annotated(hint)
        if origin is Literal:
            return {"enum": list(get_args(hint))}
        if isinstance(hint, type) and issubclass(hint, StrEnum):
            return {"enum": [str(option) for option in hint]}
        if hint in _SIMPLE:
            return {"type": _SIMPLE[hint]}
        if hint == Node:
            return self.free
        if origin is tuple:
            return {"type": "array", "items": self.of(get_args(hint)[0])}
        if origin in (types.UnionType, typing.Union):
            return self._union(get_args(hint))
        if isinstance(origin, type) and issubclass(origin, Mapping):
            return {"type": "object", "additionalProperties": self.of(get_args(hint)[1])}
        if dataclasses.is_dataclass(hint):
            return self._definition(typing.cast("type", hint))
        raise TypeError(f"no schema for {hint!r}")

    def _annotated(self, hint: Any) -> Schema:
        schema = self.of(get_args(hint)[0])
        for mark in hint.__metadata__:
            if isinstance(mark, Pattern):
                schema = {**schema, "pattern": f"^(?:{mark.regex})$"}
            elif mark is OneOrMany:
                schema = {"anyOf": [schema["items"], schema]}
            elif mark is OrUnknown:
                schema = {"anyOf": [{"const": "unknown"}, schema]}
        return schema

    def _union(self, options: tuple[Any, ...]) -> Schema:
        rest = [option for option in options if option is not type(None)]
        if set(rest) == set(get_args(Node)):
            return self.free
        schemas = [self.of(option) for option in rest]
        return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}

    def _definition(self, shape: type) -> Schema:
        name = shape.__name__.removesuffix("Shape").lower()
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = self.object(shape)
        return {"$ref": f"#/$defs/{name}"}


_SIMPLE: Mapping[Any, str] = {str: "string", bool: "boolean", int: "integer"}
