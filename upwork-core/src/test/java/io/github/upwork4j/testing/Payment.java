package io.github.upwork4j.testing;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import java.util.function.Function;

/**
 * A call that moves money, for the tests that every such call has to stand.
 *
 * @param call makes the call of a client
 * @param label its verb and its path, with the arguments as names: what messages call it
 * @param path the path that is sent
 * @param body the body that is sent
 * @param paid the documented answer
 * @param value what that answer is read as
 * @param lookUp what to look at when the outcome is unclear, as a sentence
 */
public record Payment(
    Function<UpworkClient, UpworkCall<?>> call,
    String label,
    String path,
    String body,
    String paid,
    Object value,
    String lookUp) {}
