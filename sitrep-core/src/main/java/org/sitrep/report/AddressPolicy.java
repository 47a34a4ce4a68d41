package org.sitrep.report;

import java.net.InetAddress;
import org.sitrep.report.fetch.PublicAddresses;

/** Which addresses may be asked for pages. */
@FunctionalInterface
public interface AddressPolicy {
    /** Addresses of the public Internet: no loopback, private, link-local, multicast or reserved ones. */
    AddressPolicy PUBLIC = PublicAddresses::contain;

    /** Whether this address may be asked. */
    boolean allows(InetAddress address);
}
