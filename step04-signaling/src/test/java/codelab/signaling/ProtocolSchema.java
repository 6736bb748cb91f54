package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The protocol as a JSON Schema, which the lesson prints. */
final class ProtocolSchema {
  private static final String ID = "urn:codelab:signaling";

  private final Validator validator =
      new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();

  ProtocolSchema() throws IOException {
    try (InputStream file = getClass().getResourceAsStream("protocol.schema.json")) {
      validator.registerSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  void assertFromServer(String message) {
    assertEquals(List.of(), errors("fromServer", message), message);
    assertFalse(errors("fromPeer", message).isEmpty(), message);
  }

  void assertFromPeer(String message) {
    assertEquals(List.of(), errors("fromPeer", message), message);
    assertFalse(errors("fromServer", message).isEmpty(), message);
  }

  void assertFromNobody(String message) {
    assertFalse(validator.validate(URI.create(ID), message).isValid(), message);
  }

  private List<String> errors(String definition, String message) {
    return validator
        .validate(URI.create(ID + "#/$defs/" + definition), message)
        .getErrors()
        .stream()
        .map(error -> error.getInstanceLocation() + " " + error.getError())
        .toList();
  }
}
