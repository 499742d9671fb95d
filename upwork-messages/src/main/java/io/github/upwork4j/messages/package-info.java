/** Rooms, stories and settings: the next routers to come. */
@NullMarked
package io.github.upwork4j.messages;

import org.jspecify.annotations.NullMarked;
