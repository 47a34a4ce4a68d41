package org.sitrep.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only who asks for this machine by name, and sends every answer with the headers that keep it to itself.
 *
 * <p>The desk has no password: it is reached from this machine only. A page elsewhere could still make a browser here ask
 * for it under a name that leads to the loopback address; such a request carries that name as its host and is refused. A
 * request that may change something is refused when another page sent it, and when its body is larger than any decision.
 */
final class Guard extends OncePerRequestFilter {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int LARGEST = 131_072;
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:;"
            + " object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        Optional<String> host = Optional.ofNullable(request.getHeader("Host"));
        if (!meant(host)) {
            refuse(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    "not this host",
                    "The desk answers to localhost and 127.0.0.1 only.");
            return;
        }
        if (!READING.contains(request.getMethod()) && !writes(request, response, host.orElse(""))) {
            return;
        }
        if (request.getRequestURI().startsWith("/api/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    /**
     * Whether a request that may change something comes from the desk's own page or from no page at all, and is of a size a
     * decision can have; answers it otherwise.
     */
    private static boolean writes(HttpServletRequest request, HttpServletResponse response, String host)
            throws IOException {
        Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
        Optional<String> site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"));
        boolean own = origin.map(o -> o.equalsIgnoreCase("http://" + host)).orElse(true)
                && site.map(s -> s.equals("same-origin") || s.equals("none")).orElse(true);
        if (!own) {
            refuse(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    "not from this page",
                    "Only the desk's own page may record a decision; another page asked for it.");
        } else if (request.getContentLengthLong() < 0) {
            refuse(
                    response,
                    HttpServletResponse.SC_LENGTH_REQUIRED,
                    "no length",
                    "The request does not say how long its body is.");
        } else if (request.getContentLengthLong() > LARGEST) {
            refuse(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "too large",
                    "The body of a request has at most " + LARGEST + " bytes.");
        } else {
            return true;
        }
        return false;
    }

    private static void refuse(HttpServletResponse response, int status, String error, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream()
                .write(("{\"error\":\"" + error + "\",\"detail\":\"" + detail + "\"}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static boolean meant(Optional<String> host) {
        return host.map(h -> h.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", ""))
                .map(NAMES::contains)
                .orElse(false);
    }
}
