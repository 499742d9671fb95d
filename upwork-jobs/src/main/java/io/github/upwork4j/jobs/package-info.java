/** Jobs. */
@NullMarked
package io.github.upwork4j.jobs;

import org.jspecify.annotations.NullMarked;
