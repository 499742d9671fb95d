/**
 * Rooms and the messages in them, which Upwork calls stories: read, follow, send, create, rename,
 * archive. {@link io.github.upwork4j.messages.MessagesApi} is the way in.
 */
@NullMarked
package io.github.upwork4j.messages;

import org.jspecify.annotations.NullMarked;
