/**
 * What can go wrong, as types. All are unchecked and extend {@link
 * io.github.upwork4j.error.UpworkException}; messages hold no secret, no query value and no whole
 * body.
 */
@NullMarked
package io.github.upwork4j.error;

import org.jspecify.annotations.NullMarked;
