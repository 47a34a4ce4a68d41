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
 * for it under a name that leads to the loopback address; such a request carries that name as its host and is refused.
 */
final class Guard extends OncePerRequestFilter {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
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
        if (!meant(Optional.ofNullable(request.getHeader("Host")))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("application/json");
            response.getOutputStream()
                    .write(
                            "{\"error\":\"not this host\",\"detail\":\"The desk answers to localhost and 127.0.0.1 only.\"}"
                                    .getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (request.getRequestURI().startsWith("/api/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    private static boolean meant(Optional<String> host) {
        return host.map(h -> h.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", ""))
                .map(NAMES::contains)
                .orElse(false);
    }
}
