/** RFC 5849 from the side of the server. */
@NullMarked
package io.github.upwork4j.sandbox.internal.oauth;

import org.jspecify.annotations.NullMarked;
