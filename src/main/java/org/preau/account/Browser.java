package org.preau.account;

import java.util.List;

/** A browser in words a person recognises, such as « Firefox · Android »; the rest of its header is not kept. */
public record Browser(String value) {

    private record Sign(String part, String name) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("Firefox", "Firefox"),
            new Sign("FxiOS", "Firefox"),
            new Sign("CriOS", "Chrome"),
            new Sign("Chrome", "Chrome"),
            new Sign("Safari", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS", "Mac"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Linux", "Linux"));

    /** Reads the {@code User-Agent} header. */
    public static Browser of(String userAgent) {
        return new Browser(name(BROWSERS, userAgent) + " · " + name(SYSTEMS, userAgent));
    }

    private static String name(List<Sign> signs, String userAgent) {
        return signs.stream()
                .filter(sign -> userAgent.contains(sign.part))
                .map(Sign::name)
                .findFirst()
                .orElse("?");
    }
}
