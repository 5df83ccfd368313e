package dev.cargokit.kit.test;

import java.util.ArrayList;
import java.util.List;

/// Heads of HTTP/1.1 requests that no client should send: methods, paths and header fields.
final class HostileHeads {

    private static final List<String> METHODS = List.of(
            "GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "FOO", "get", "P\u0001", "");

    private static final List<String> PATHS = List.of(
            "/%",
            "/%zz",
            "/%00",
            "/%ff",
            "/%c0%ae%c0%ae/x",
            "/%2e%2e/x",
            "/../x",
            "/./x",
            "//",
            "/;a=b",
            "/a;b",
            "/\\",
            "/%5c",
            "/%2f",
            "/?%",
            "/?a=%zz&a",
            "/#x",
            "/{x}",
            "/%7Bx%7D",
            "/<script>",
            "/é",
            "/%F0%9F%98%80",
            "/%ED%A0%80",
            "/a%0d%0aX:y",
            "*",
            "http://other/",
            "x",
            "/" + "a".repeat(9_000),
            "/" + "a/".repeat(2_000));

    private static final List<String> FIELDS = List.of(
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: ;",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: text/plain; charset=nonsense",
            "Content-Type: application/json; charset=UTF-16",
            "Content-Type: a/b/c",
            "Content-Encoding: gzip",
            "Content-Encoding: zzz",
            "Accept: nonsense",
            "Accept: application/json;q=x",
            "Accept: ,",
            "Accept: image/png",
            "Accept-Encoding: zzz",
            "Accept-Language: ***",
            "Accept-Charset: x",
            "X: a\u0000b",
            "X: a\rb",
            "X: \u0001",
            ": x",
            "X",
            "X y: z",
            " X: y",
            "Host: other",
            "Host: a b",
            "Host: [",
            "Host: x:99999",
            "Host: %00",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip",
            "Transfer-Encoding: chunked, identity",
            "Transfer-Encoding: \u000bchunked",
            "Connection: Content-Length",
            "Content-Length: 1, 2",
            "Content-Length: +2",
            "Content-Length: -1",
            "Content-Length: 0x2",
            "Content-Length: 99999999999999999999",
            "Expect: nonsense",
            "Cookie: =;;\u0001=",
            "traceparent: nonsense",
            "traceparent: 00-" + "f".repeat(200),
            "b3: nonsense",
            "baggage: =,=;",
            "X-Forwarded-For: nonsense",
            "Forwarded: for=\"",
            "Idempotency-Key: ",
            "If-Match: ,",
            "If-Match: \"",
            "If-None-Match: W/",
            "If-Modified-Since: nonsense",
            "Range: bytes=x",
            "Upgrade: websocket",
            "HTTP2-Settings: x",
            "Origin: null",
            "Authorization: Bearer",
            "Authorization: nonsense nonsense",
            "X: " + "x".repeat(30_000),
            "x: y\r\n".repeat(500) + "x: y");

    private HostileHeads() {}

    /// Each has one thing wrong.
    static List<String> of(String method, String path) {
        var heads = new ArrayList<String>();
        METHODS.forEach(other -> heads.add(head(other + " " + path + " HTTP/1.1", "")));
        PATHS.forEach(other -> heads.add(head(method + " " + other + " HTTP/1.1", "")));
        PATHS.stream()
                .filter(other -> other.startsWith("/"))
                .forEach(other -> heads.add(head(method + " " + path + other + " HTTP/1.1", "")));
        FIELDS.forEach(field -> heads.add(head(method + " " + path + " HTTP/1.1", field + "\r\n")));
        List.of("HTTP/0.9", "HTTP/1.0", "HTTP/2.0", "HTTP/9", "HTTP/", "nonsense", "")
                .forEach(version -> heads.add(head(method + " " + path + " " + version, "")));
        return heads;
    }

    private static String head(String requestLine, String field) {
        return requestLine + "\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 2\r\n" + field + "\r\n";
    }
}
