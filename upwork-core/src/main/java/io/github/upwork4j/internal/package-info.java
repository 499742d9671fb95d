/** Not for use outside this library: anything here may change in any release. */
@NullMarked
package io.github.upwork4j.internal;

import org.jspecify.annotations.NullMarked;
