/** Bonuses and other one-time payments. */
@NullMarked
package io.github.upwork4j.hr.payment;

import org.jspecify.annotations.NullMarked;
