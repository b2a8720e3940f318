package org.preau.transfer;

import java.util.Map;
import org.preau.member.Colour;

/** Trello's names of colours, of 2013 and of today, in the house's palette: all dark enough to be read on paper. */
final class TrelloColour {

    private static final String NONE = "#6B7280";

    private static final Map<String, String> BASE = Map.of(
            "green", "#2C8A58",
            "yellow", "#8A6A1F",
            "orange", "#B4532A",
            "red", "#B03A2E",
            "purple", "#7A4BA0",
            "blue", "#2F6DA8",
            "sky", "#257A94",
            "lime", "#4B7A2F",
            "pink", "#A83260",
            "black", "#3D4653");

    private TrelloColour() {}

    /** Two shades of one colour stay two colours, since a label is often known by nothing else. */
    static Colour of(String name) {
        var base = BASE.getOrDefault(name.replaceFirst("_(dark|light)$", ""), NONE);
        if (name.endsWith("_dark")) {
            return new Colour(mixed(base, 0x00));
        }
        return new Colour(name.endsWith("_light") ? mixed(base, 0xFF) : base);
    }

    private static String mixed(String colour, int with) {
        var result = new StringBuilder("#");
        for (var at = 1; at < 7; at += 2) {
            var part = Integer.parseInt(colour.substring(at, at + 2), 16);
            result.append("%02X".formatted(Math.round(part + (with - part) * 0.25)));
        }
        return result.toString();
    }
}
