package io.github.upwork4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.upwork4j.sandbox.UpworkSandbox;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A program on the module path, with the module-info.java of the guide,")
class ModulePathTest {
  private static final Path GUIDE = Path.of("..", "docs", "getting-started.md");
  private static final Pattern MODULE = Pattern.compile("```text\n(module .*?)```", Pattern.DOTALL);
  private static final Pattern NEEDED =
      Pattern.compile("(upwork-core|upwork-jobs|okhttp|okio|moshi|kotlin|slf4j-api|jspecify).*");
  private static final String PROGRAM =
      """
      package com.example.payroll;

      import io.github.upwork4j.UpworkClient;
      import io.github.upwork4j.jobs.JobSearch;
      import io.github.upwork4j.jobs.JobsApi;

      public class Main {
        public static void main(String[] args) {
          try (UpworkClient client =
              UpworkClient.builder()
                  .sandbox(args[0])
                  .authorizer(it -> it.newBuilder().header("Authorization", args[1]).build())
                  .build()) {
            var jobs = JobsApi.of(client).search().find(JobSearch.forQuery("java")).execute();
            System.out.println(Main.class.getModule() + " found " + jobs.items().size());
          }
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void isCompiledAndRuns() throws Exception {
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> NEEDED.matcher(Path.of(entry).getFileName().toString()).matches())
            .collect(Collectors.joining(File.pathSeparator));
    assumeTrue(path.contains("upwork-core-"), "the jars are made by 'package', not by 'test'");
    Matcher module = MODULE.matcher(Files.readString(GUIDE));
    assertThat(module.find()).isTrue();
    Path descriptor = Files.writeString(folder.resolve("module-info.java"), module.group(1));
    Path program = Files.writeString(folder.resolve("Main.java"), PROGRAM);
    Path classes = folder.resolve("classes");

    run("javac", "-p", path, "-d", classes.toString(), descriptor.toString(), program.toString());
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      String said =
          run(
              "java",
              "-p",
              path + File.pathSeparator + classes,
              "-m",
              "com.example.payroll/com.example.payroll.Main",
              sandbox.baseUrl(),
              "Bearer " + sandbox.credentials().bearerToken());
      assertThat(said).containsPattern("module com.example.payroll found [1-9][0-9]*\n");
    }
  }

  private String run(String tool, String... arguments) throws IOException, InterruptedException {
    Path said = folder.resolve(tool + ".txt");
    List<String> command = new ArrayList<>(List.of(arguments));
    command.add(0, Path.of(System.getProperty("java.home"), "bin", tool).toString());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    String text = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(ended && process.exitValue() == 0).as(text).isTrue();
    return text;
  }
}
