package io.github.upwork4j.examples;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Signing in, with a browser")
class SignInInBrowserTest extends SignInFlow {
  @Override
  Visitor visitor() throws Exception {
    return BrowserVisitor.start();
  }
}
