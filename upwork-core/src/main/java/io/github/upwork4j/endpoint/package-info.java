/**
 * How a documented endpoint is declared: verb, path, where its arguments go, what comes back. The
 * routers of the resource modules are written with this package; so can yours be, for an endpoint
 * that this library does not know.
 */
@NullMarked
package io.github.upwork4j.endpoint;

import org.jspecify.annotations.NullMarked;
