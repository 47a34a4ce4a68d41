package org.sitrep.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Json;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import tools.jackson.databind.json.JsonMapper;

/** What the web door consists of. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class WebConfiguration implements WebMvcConfigurer {
    private static final String PAGES = "classpath:/ui/";

    @Bean
    JsonMapper jsonMapper() {
        return Json.mapper();
    }

    @Bean
    DeskController deskController(Desk desk) {
        return new DeskController(desk);
    }

    @Bean
    RulingController rulingController(Desk desk, JsonMapper mapper) {
        return new RulingController(desk, mapper);
    }

    @Bean
    Faults faults() {
        return new Faults();
    }

    @Bean
    FilterRegistrationBean<Guard> guard() {
        FilterRegistrationBean<Guard> registration = new FilterRegistrationBean<>(new Guard());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    @Bean
    ResourceHttpRequestHandler pages() {
        ResourceHttpRequestHandler handler = files(PAGES, CacheControl.noCache());
        handler.setResourceResolvers(List.of(new PageResolver()));
        return handler;
    }

    /** Names of built assets carry a hash of their content; everything else may change with the next build. */
    @Bean
    ResourceHttpRequestHandler assets() {
        return files(
                PAGES + "assets/",
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @Bean
    SimpleUrlHandlerMapping pagesByPath(
            @Qualifier("pages") ResourceHttpRequestHandler pages,
            @Qualifier("assets") ResourceHttpRequestHandler assets) {
        return new SimpleUrlHandlerMapping(Map.of("/assets/**", assets, "/**", pages), Ordered.LOWEST_PRECEDENCE - 1);
    }

    private static ResourceHttpRequestHandler files(String folder, CacheControl caching) {
        ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
        handler.setLocationValues(List.of(folder));
        handler.setCacheControl(caching);
        // Browsers refuse a module that is not called JavaScript; GeoJSON is unknown to the framework.
        handler.setMediaTypes(Map.of(
                "mjs", MediaType.parseMediaType("text/javascript"),
                "geojson", MediaType.parseMediaType("application/geo+json")));
        return handler;
    }

    /** Finds the files of the built pages; a path that names no file is a view of the one page there is. */
    private static final class PageResolver extends PathResourceResolver {
        @Override
        protected @org.jspecify.annotations.Nullable Resource getResource(String path, Resource location)
                throws IOException {
            Optional<Resource> file =
                    path.isEmpty() ? Optional.empty() : Optional.ofNullable(super.getResource(path, location));
            if (file.isPresent()) {
                return file.get();
            }
            boolean view = !path.equals("api")
                    && !path.startsWith("api/")
                    && !lastPart(path).contains(".");
            Resource page = new ClassPathResource("/ui/index.html");
            return view && page.exists() ? page : null;
        }

        private static String lastPart(String path) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }
}
