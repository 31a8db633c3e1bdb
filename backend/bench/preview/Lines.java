import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Sends so many tables in one chunked request and reads the answers on the way, as a careful client would. */
class Lines {

    private static final String ROW = """
            {"id": null, "level1": "产出指标", "level2": "数量指标", "name": "指标", "sign": "AT_LEAST", "target": "100",\
             "unit": null, "points": "3.00", "actual": "%d", "givenScore": null, "deviationReason": null,\
             "improvement": null, "illustrative": false}""";

    public static void main(String[] arguments) throws Exception {
        var port = Integer.parseInt(arguments[0]);
        var count = Integer.parseInt(arguments[1]);
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 1 << 16);
            out.write(("POST /api/v1/scoring/preview HTTP/1.1\r\nHost: 127.0.0.1:" + port
                            + "\r\nCookie: jiheng-session=" + session(port) + "\r\nX-Jiheng-Csrf: 1\r\n"
                            + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            send(out, 0);
            var started = System.nanoTime();
            var answers = scored(in);
            System.out.printf("the first of %d lines was answered before the second was sent%n", count);
            var sender = new Thread(() -> {
                try {
                    for (int i = 1; i < count; i++) {
                        send(out, i);
                    }
                    out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                } catch (java.io.IOException broken) {
                    throw new java.io.UncheckedIOException(broken);
                }
            });
            sender.start();
            while (answers < count) {
                answers += scored(in);
            }
            var seconds = (System.nanoTime() - started) / 1e9;
            System.out.printf("%d tables of 30 rows in %.1f s, %.0f a second%n", count, seconds, count / seconds);
        }
    }

    /** Reads to the next answer. */
    private static int scored(BufferedReader in) throws java.io.IOException {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.contains("\"schemeCode\":\"cn-project-2020\"")) {
                return 1;
            }
            if (line.contains("/problems/") || line.startsWith("HTTP/1.1 ") && !line.contains("200")) {
                throw new IllegalStateException(line);
            }
        }
        throw new IllegalStateException("The answer ended early");
    }

    private static void send(OutputStream out, int i) throws java.io.IOException {
        var rows = new StringBuilder();
        for (int row = 0; row < 30; row++) {
            rows.append(row == 0 ? "" : ", ").append(ROW.formatted((i + row) % 101));
        }
        var line = ("{\"schemeId\": null, \"schemeCode\": \"cn-project-2020\", \"schemeVersion\": 1, \"scheme\": null,"
                        + " \"funding\": {\"rows\": [{\"source\": \"currentAppropriation\", \"initialBudget\": null,"
                        + " \"yearBudget\": \"100.00\", \"executed\": \"90.00\"}]}, \"indicators\": {\"rows\": [" + rows
                        + "]}, \"adjustments\": []}\n")
                .getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(line.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(line);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** As the demo's first account. */
    private static String session(int port) throws Exception {
        var client = HttpClient.newHttpClient();
        var base = "http://127.0.0.1:" + port + "/api/v1";
        var demo = client.send(HttpRequest.newBuilder(URI.create(base + "/demo")).build(), BodyHandlers.ofString())
                .body();
        var account = Pattern.compile("\"loginName\":\"([^\"]*)\".*?\"password\":\"([^\"]*)\"").matcher(demo);
        if (!account.find()) {
            throw new IllegalStateException("No demo account in " + demo);
        }
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(base + "/session"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"loginName\": \"" + account.group(1)
                                + "\", \"password\": \"" + account.group(2) + "\"}"))
                        .build(),
                BodyHandlers.ofString());
        return answer.headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceAll("^[^=]*=([^;]*).*", "$1");
    }
}
