package org.jiheng.checking;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The file of a form, as a page sends it. It is read here and not by the framework, which would look at what is sent
 * before it is known who sends it; in memory, since nothing of it is to be stored.
 */
record FormFile(byte[] bytes, String contentType) {

    private static final String FIELD = "file";

    /** @throws Unreadable if there is no such form, or no file in it */
    static FormFile of(byte[] form, String contentType) {
        var request =
                new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(form));
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
        HttpPostMultipartRequestDecoder decoder = null;
        try {
            decoder = new HttpPostMultipartRequestDecoder(
                    new DefaultHttpDataFactory(false), request, StandardCharsets.UTF_8);
            if (decoder.getBodyHttpData(FIELD) instanceof FileUpload file) {
                return new FormFile(file.get(), file.getContentType());
            }
        } catch (ErrorDataDecoderException | IOException broken) {
            throw new Unreadable("checking.empty");
        } finally {
            if (decoder != null) {
                decoder.destroy();
            }
        }
        throw new Unreadable("checking.empty");
    }
}
