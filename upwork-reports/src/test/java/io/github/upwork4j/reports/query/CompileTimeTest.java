package io.github.upwork4j.reports.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents forbid does not compile, where types can say it. */
class CompileTimeTest {
  @TempDir static Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TimeData.select(TimeData.WORKED_ON, TimeData.HOURS.sum(), TimeData.MEMO)",
        "TimeData.select(List.of(TimeData.WORKED_ON, TimeData.HOURS))",
        "TimeData.selectDefaults().where(TimeData.WORKED_ON.isAfter(LocalDate.MIN))",
        "FinancialData.select(FinancialData.AMOUNT).where(FinancialData.TYPE.is(\"Payment\"))",
        "FinancialData.select(FinancialData.AMOUNT).orderBy(FinancialData.AMOUNT)",
        "Stream.of(FinancialData.TYPE.is(\"a\").or(FinancialData.PO_NUMBER.is(\"1\")))",
      })
  void whatIsDocumentedCompiles(String code) {
    assertThat(errors(code)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a field of another data source
        "FinancialData.select(TimeData.HOURS) | cant.apply.symbols",
        "FinancialData.select(FinancialData.AMOUNT, TimeData.HOURS) | cant.apply.symbol",
        "TimeData.select(TimeData.HOURS).where(FinancialData.TYPE.is(\"x\")) | prob.found.req",
        "TimeData.select(TimeData.HOURS).orderBy(FinancialData.DATE) | prob.found.req",
        "TimeData.TASK.is(\"x\").and(FinancialData.TYPE.is(\"x\")) | prob.found.req",
        // the sum of what is no number, or of a number that names something
        "TimeData.TASK.sum() | cant.resolve",
        "TimeData.WORKED_ON.sum() | cant.resolve",
        "TimeData.ASSIGNMENT_REF.sum() | cant.resolve",
        "FinancialData.REFERENCE.sum() | cant.resolve",
        "FinancialData.PO_NUMBER.sum() | cant.resolve",
        // a filter by a field that has none
        "TimeData.HOURS.is(\"3\") | cant.resolve",
        "TimeData.MEMO.is(\"x\") | cant.resolve",
        "TimeData.WEEK_WORKED_ON.is(LocalDate.MIN) | cant.resolve",
        "FinancialData.AMOUNT.isAfter(LocalDate.MIN) | cant.resolve",
        "FinancialData.AMOUNT.sum().is(\"1\") | cant.resolve",
        // an operator that the field does not support
        "TimeData.TASK.isAfter(LocalDate.MIN) | cant.resolve",
        "TimeData.WORKED_ON.in(LocalDate.MIN) | cant.resolve",
        "FinancialData.PROVIDER_REFERENCE.isBefore(\"1\") | cant.resolve",
        // a value of another type
        "TimeData.WORKED_ON.is(\"2009-10-01\") | prob.found.req",
        "TimeData.TASK.is(1) | prob.found.req",
        // no column, or those of the report where a report has none
        "TimeData.select() | cant.apply.symbols",
        "FinancialData.select() | cant.apply.symbols",
        "FinancialData.selectDefaults() | cant.resolve",
      })
  void whatIsForbiddenDoesNotCompile(String code, String error) {
    assertThat(errors(code)).singleElement().asString().startsWith("compiler.err." + error);
  }

  /** Compiles an expression as a user's class would hold it. */
  private static List<String> errors(String expression) {
    String source =
        "import io.github.upwork4j.reports.query.*;\n"
            + "import java.time.LocalDate;\n"
            + "import java.util.List;\n"
            + "import java.util.stream.Stream;\n"
            + "class User { Object value() { return "
            + expression
            + "; } }";
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///User.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(classes()));
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
      compiler
          .getTask(
              null, files, found, List.of("-proc:none", "--release", "11"), null, List.of(file))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Diagnostic::getCode)
        .collect(Collectors.toList());
  }

  private static Path classes() {
    try {
      return Path.of(GdsQuery.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
