/** Activities: what freelancers say they work on when they log time. */
@NullMarked
package io.github.upwork4j.hr.activity;

import org.jspecify.annotations.NullMarked;
