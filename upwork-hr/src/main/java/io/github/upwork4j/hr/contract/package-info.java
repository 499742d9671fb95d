/**
 * Contracts: reading, suspending, restarting and ending them. {@code HrApi} hands out the routers.
 */
@NullMarked
package io.github.upwork4j.hr.contract;

import org.jspecify.annotations.NullMarked;
