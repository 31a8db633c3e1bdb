package org.jiheng.planted;

import jakarta.ws.rs.core.Response;

record SpeaksHttp(Response response) {}
