/** How people let an application in: the pages they see, and the tokens that come of it. */
@NullMarked
package io.github.upwork4j.sandbox.internal.signin;

import org.jspecify.annotations.NullMarked;
