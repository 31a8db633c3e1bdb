package org.jiheng.planted;

import jakarta.ws.rs.GET;

abstract class ShortcutResource {
    AbroadRepository repository;

    @GET
    abstract String open();
}
