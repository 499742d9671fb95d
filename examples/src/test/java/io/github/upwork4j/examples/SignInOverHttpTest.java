package io.github.upwork4j.examples;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Signing in, without a browser")
class SignInOverHttpTest extends SignInFlow {
  @Override
  Visitor visitor() {
    return new HttpVisitor();
  }
}
