package org.sitrep.web;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.sitrep.base.SitrepException;
import org.sitrep.desk.Desk;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** The desk, served on the loopback address. */
public final class WebDesk implements AutoCloseable {
    private static final String ADDRESS = "127.0.0.1";

    private final ConfigurableApplicationContext context;
    private final CountDownLatch closed;
    private final URI address;

    private WebDesk(ConfigurableApplicationContext context, CountDownLatch closed, URI address) {
        this.context = context;
        this.closed = closed;
        this.address = address;
    }

    /**
     * Serves a desk; returns when requests are answered.
     *
     * @param port 0 for any free one
     * @throws SitrepException when the port is taken
     */
    public static WebDesk open(Desk desk, int port) {
        CountDownLatch closed = new CountDownLatch(1);
        SpringApplication application = new SpringApplication(WebConfiguration.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setLazyInitialization(true);
        application.setDefaultProperties(Map.of(
                "server.address",
                ADDRESS,
                "server.port",
                port,
                "server.compression.enabled",
                true,
                "server.compression.min-response-size",
                "2KB",
                "server.compression.mime-types",
                "application/json,application/geo+json,text/javascript,text/css,text/html,text/csv,"
                        + "application/x-ndjson,image/svg+xml",
                "spring.main.allow-circular-references",
                false,
                "spring.web.resources.add-mappings",
                false,
                "spring.jmx.enabled",
                false));
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean(Desk.class, () -> desk, definition -> definition.setDestroyMethodName(null)));
        application.addListeners((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        try {
            ConfigurableApplicationContext context = application.run();
            int bound = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                    .getPort();
            return new WebDesk(context, closed, URI.create("http://" + ADDRESS + ":" + bound));
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException) {
                    throw new SitrepException(
                            "Port " + port + " is taken, perhaps by another desk. End what uses it or choose another"
                                    + " with --port.",
                            e);
                }
            }
            throw e;
        }
    }

    /** Where people find it. */
    public URI address() {
        return address;
    }

    /** Returns when the desk is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        context.close();
    }
}
