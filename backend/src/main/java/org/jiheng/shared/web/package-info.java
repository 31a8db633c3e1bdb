/**
 * How the shared words look in HTTP: the door that checks every request against the contract, problems, revisions,
 * idempotency, the reader's language. The only package beside the resources that knows {@code jakarta.ws.rs}.
 */
@NullMarked
package org.jiheng.shared.web;

import org.jspecify.annotations.NullMarked;
