package org.sitrep.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.sitrep.base.SitrepException;

/** What the build wrote about the product. */
final class Product {
    private Product() {}

    /** The version, for example 0.1.0. */
    static String version() {
        Properties properties = new Properties();
        try (InputStream in = Product.class.getResourceAsStream("product.properties")) {
            if (in == null) {
                throw new SitrepException("The program is incomplete (product.properties is missing); build it again.");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new SitrepException("The program cannot read itself; build it again.", e);
        }
        return properties.getProperty("version", "unknown");
    }
}
