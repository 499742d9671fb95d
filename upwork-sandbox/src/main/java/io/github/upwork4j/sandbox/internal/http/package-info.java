/** Requests as received, parameters, answers and errors. */
@NullMarked
package io.github.upwork4j.sandbox.internal.http;

import org.jspecify.annotations.NullMarked;
