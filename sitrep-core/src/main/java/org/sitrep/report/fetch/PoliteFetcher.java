package org.sitrep.report.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.report.AddressPolicy;
import org.sitrep.report.Limits;
import org.sitrep.report.Original;
import org.sitrep.report.PageFetcher;

/** Fetches with GET over http and https, one request at a time, after robots.txt and no faster than it asks. */
public final class PoliteFetcher implements PageFetcher {
    /** Waits between two requests to one host. */
    @FunctionalInterface
    public interface Pause {
        /** Waits. */
        void until(Duration passed) throws InterruptedException;
    }

    private static final String VERSION = "fetch/1";
    private static final String AGENT = "Sitrep/0.1 (+offline situation desk)";
    private static final String ROBOT = "sitrep";
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_HOSTS = 1_000;
    private static final int LONGEST_ROBOTS = 512 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([A-Za-z0-9_:.-]{2,40})");

    private final AddressPolicy policy;
    private final Limits limits;
    private final Pause pause;
    private final HttpClient client;
    private final Map<String, BaseRobotRules> robots = recent();
    private final Map<String, Long> asked = recent();

    /** A fetcher that asks only the addresses {@code policy} allows. */
    public PoliteFetcher(AddressPolicy policy, Limits limits, Pause pause) {
        this.policy = policy;
        this.limits = limits;
        this.pause = pause;
        this.client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Note note;

        Refused(Note note) {
            super(note.detail());
            this.note = note;
        }
    }

    @Override
    public synchronized Read<Optional<Fetched>> fetch(URI url) {
        List<Note> notes = new ArrayList<>();
        try {
            return new Read<>(Optional.of(follow(url)), notes, VERSION);
        } catch (Refused e) {
            notes.add(e.note);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            notes.add(Note.error("FETCH-FAILED", "Fetching " + url + " was interrupted."));
        }
        return new Read<>(Optional.empty(), notes, VERSION);
    }

    private Fetched follow(URI url) throws Refused, InterruptedException {
        URI at = url;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            guard(at);
            BaseRobotRules rules = rules(at);
            if (!rules.isAllowed(at.toString())) {
                throw new Refused(Note.error("FETCH-ROBOTS", "The site asks programs not to fetch " + at + "."));
            }
            wait(at, rules);
            HttpResponse<byte[]> answer = ask(at, limits.maxPartBytes());
            if (REDIRECTS.contains(answer.statusCode())) {
                at = target(at, answer);
                continue;
            }
            if (answer.statusCode() != 200) {
                throw new Refused(
                        Note.error("FETCH-FAILED", at + " answered with status " + answer.statusCode() + "."));
            }
            String type = answer.headers().firstValue("Content-Type").orElse("application/octet-stream");
            Matcher charset = CHARSET.matcher(type);
            return new Fetched(
                    new Original(
                            answer.body(),
                            type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT),
                            charset.find() ? Optional.of(charset.group(1)) : Optional.empty()),
                    at);
        }
        throw new Refused(Note.error("FETCH-FAILED", url + " redirects more than " + MOST_REDIRECTS + " times."));
    }

    private static URI target(URI at, HttpResponse<byte[]> answer) throws Refused {
        String location = answer.headers().firstValue("Location").orElse("");
        try {
            if (!location.isBlank()) {
                return at.resolve(location.strip());
            }
        } catch (IllegalArgumentException e) {
            throw new Refused(Note.error("FETCH-FAILED", at + " redirects to something that is no address."));
        }
        throw new Refused(Note.error("FETCH-FAILED", at + " redirects to nowhere."));
    }

    private void guard(URI url) throws Refused {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        String host = url.getHost();
        if (!(scheme.equals("http") || scheme.equals("https")) || host == null || url.getRawUserInfo() != null) {
            throw new Refused(Note.error("ADDRESS-REFUSED", url + " is not an address of the web."));
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!policy.allows(address)) {
                    throw new Refused(Note.error("ADDRESS-REFUSED", url + " leads to a closed network."));
                }
            }
        } catch (UnknownHostException e) {
            throw new Refused(Note.error("FETCH-FAILED", "There is no host " + host + "."));
        }
    }

    private BaseRobotRules rules(URI url) throws InterruptedException {
        String site = url.getScheme() + "://" + url.getRawAuthority();
        BaseRobotRules known = robots.get(site);
        if (known != null) {
            return known;
        }
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        BaseRobotRules rules;
        try {
            URI at = URI.create(site + "/robots.txt");
            HttpResponse<byte[]> answer = ask(at, LONGEST_ROBOTS);
            for (int i = 0; i < MOST_REDIRECTS && REDIRECTS.contains(answer.statusCode()); i++) {
                at = target(at, answer);
                guard(at);
                answer = ask(at, LONGEST_ROBOTS);
            }
            rules = answer.statusCode() == 200
                    ? parser.parseContent(at.toString(), answer.body(), "text/plain", List.of(ROBOT))
                    : parser.failedFetch(answer.statusCode());
        } catch (Refused e) {
            rules = parser.failedFetch(500);
        }
        robots.put(site, rules);
        return rules;
    }

    private void wait(URI url, BaseRobotRules rules) throws InterruptedException {
        String host = url.getRawAuthority();
        Duration wanted = rules.getCrawlDelay() > 0 ? Duration.ofMillis(rules.getCrawlDelay()) : LEAST_PAUSE;
        if (wanted.compareTo(LONGEST_PAUSE) > 0) {
            wanted = LONGEST_PAUSE;
        }
        Long last = asked.get(host);
        if (last != null) {
            Duration rest = wanted.minusNanos(System.nanoTime() - last);
            if (!rest.isNegative() && !rest.isZero()) {
                pause.until(rest);
            }
        }
        asked.put(host, System.nanoTime());
    }

    private HttpResponse<byte[]> ask(URI url, long maxBytes) throws Refused, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url)
                .GET()
                .timeout(ANSWER)
                .header("User-Agent", AGENT)
                .header(
                        "Accept",
                        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
                                + " application/feed+json, application/pdf, text/plain, */*;q=0.1")
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, info -> new Bounded(maxBytes));
        try {
            // The timeout of the request ends with the header; this one holds for the body too.
            return answer.get(ANSWER.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new Refused(Note.error("FETCH-FAILED", url + " did not answer in " + ANSWER.toSeconds() + " s."));
        } catch (ExecutionException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof Bounded.TooLarge) {
                    throw new Refused(
                            Note.error("FILE-TOO-LARGE", url + " answers with more than " + maxBytes + " bytes."));
                }
            }
            throw new Refused(Note.error("FETCH-FAILED", url + " could not be fetched."));
        }
    }

    private static <V> Map<String, V> recent() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MOST_HOSTS;
            }
        };
    }
}
