package codelab.checks.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MistakeTest {
  private static final String PATCH =
      """
      Task: 2
      Expect: await it
      --- a/main.js
      +++ b/main.js
      @@ -1,3 +1,3 @@
       try {
      -  const stream = await openCamera();
      +  const stream = openCamera();
       } catch {
      """;

  @TempDir private Path folder;
  private Mistake mistake;

  @BeforeEach
  void readThePatch() throws IOException {
    mistake = Mistake.read(Files.writeString(folder.resolve("await-missing.patch"), PATCH));
  }

  @Test
  void saysWhichTaskMustFailAndHow() {
    assertEquals("await-missing", mistake.name());
    assertEquals(2, mistake.task());
    assertEquals("await it", mistake.expect());
  }

  @Test
  void isInTheStepsJavaWhenItsFileIs() throws IOException {
    assertFalse(mistake.inJava());
    String patch = PATCH.replace("b/main.js", "b/src/main/java/codelab/signaling/Rooms.java");
    assertTrue(Mistake.read(Files.writeString(folder.resolve("java.patch"), patch)).inJava());
  }

  @Test
  void findsLinesThatHaveMoved() throws IOException {
    write("start();\n\ntry {\n  const stream = await openCamera();\n} catch {\n");
    mistake.applyTo(folder);
    assertEquals("start();\n\ntry {\n  const stream = openCamera();\n} catch {\n", page());
  }

  @Test
  void saysThatItNoLongerFits() throws IOException {
    write("try {\n  const camera = await openCamera();\n} catch {\n");
    AssertionError error = assertThrows(AssertionError.class, () -> mistake.applyTo(folder));
    assertEquals(
        "The mistake await-missing no longer fits the step's main.js: make its patch anew",
        error.getMessage());
  }

  private void write(String script) throws IOException {
    Files.writeString(folder.resolve("main.js"), script);
  }

  private String page() throws IOException {
    return Files.readString(folder.resolve("main.js"));
  }
}
