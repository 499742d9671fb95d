/** What the packages of this module share; it may change with every version. */
@NullMarked
package io.github.upwork4j.auth.internal;

import org.jspecify.annotations.NullMarked;
