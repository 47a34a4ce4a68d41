package org.sitrep.report.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/** The addresses of the public Internet (IANA special-purpose registries, RFC 6890 and its successors). */
public final class PublicAddresses {
    private PublicAddresses() {}

    /** Whether an address belongs to the public Internet. */
    public static boolean contain(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        return address instanceof Inet4Address ? four(b, 0) : six(b);
    }

    private static boolean four(byte[] b, int at) {
        int first = b[at] & 0xFF;
        int second = b[at + 1] & 0xFF;
        int third = b[at + 2] & 0xFF;
        boolean closed = first == 0
                || first == 10
                || first == 127
                || first >= 224
                || first == 100 && second >= 64 && second < 128
                || first == 169 && second == 254
                || first == 172 && second >= 16 && second < 32
                || first == 192 && second == 168
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 192 && second == 88 && third == 99
                || first == 198 && (second == 18 || second == 19)
                || first == 198 && second == 51 && third == 100
                || first == 203 && second == 0 && third == 113;
        return !closed;
    }

    private static boolean six(byte[] b) {
        int first = (b[0] & 0xFF) << 8 | (b[1] & 0xFF);
        int second = (b[2] & 0xFF) << 8 | (b[3] & 0xFF);
        if ((first & 0xFE00) == 0xFC00 || (first & 0xFFC0) == 0xFE80 || (first & 0xFFC0) == 0xFEC0 || first == 0) {
            return false;
        }
        if (first == 0x2001 && (second == 0xDB8 || second < 0x200)) {
            return false;
        }
        if (first == 0x2002) {
            return four(b, 2);
        }
        if (first == 0x64 && second == 0xFF9B) {
            return four(b, 12);
        }
        return (first & 0xE000) == 0x2000;
    }
}
