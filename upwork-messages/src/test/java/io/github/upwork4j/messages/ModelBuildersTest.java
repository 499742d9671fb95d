package io.github.upwork4j.messages;

import io.github.upwork4j.testing.ModelBuilders;

/** The builders of models, for whoever makes answers in tests of their own. */
class ModelBuildersTest extends ModelBuilders {
  ModelBuildersTest() {
    super(MessagesApi.class);
  }
}
