package org.jiheng.shared.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads JSON as the server does, without a server. */
public final class ServerJson {

    private ServerJson() {}

    public static ObjectMapper mapper() {
        var mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new JsonNumbers().customize(mapper);
        return mapper;
    }
}
