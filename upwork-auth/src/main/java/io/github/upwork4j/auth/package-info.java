/** Authorization. */
@NullMarked
package io.github.upwork4j.auth;

import org.jspecify.annotations.NullMarked;
