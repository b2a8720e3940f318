package org.preau.shared.text;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How people call the places by which zones of the tz database are named: « La Réunion », « Londres », “St. John’s”. */
public record ZonePlaces(Locale language) {

    private static final Pattern INHABITED =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*");

    /** Zones of the same clock under a name that was given up, or of another language: the one in use is in the list. */
    private static final Set<String> FORMER = Set.of("""
            Africa/Asmera Africa/Timbuktu America/Argentina/ComodRivadavia America/Atka America/Buenos_Aires America/Catamarca
            America/Coral_Harbour America/Cordoba America/Ensenada America/Fort_Wayne America/Godthab America/Indianapolis America/Jujuy
            America/Knox_IN America/Louisville America/Mendoza America/Porto_Acre America/Rosario America/Santa_Isabel America/Shiprock
            America/Virgin Antarctica/South_Pole Asia/Ashkhabad Asia/Calcutta Asia/Chungking Asia/Dacca Asia/Istanbul Asia/Katmandu
            Asia/Macao Asia/Rangoon Asia/Saigon Asia/Thimbu Asia/Ujung_Pandang Asia/Ulan_Bator Atlantic/Faeroe Australia/ACT
            Australia/LHI Australia/NSW Australia/North Australia/Queensland Australia/South Australia/Tasmania Australia/Victoria
            Australia/West Australia/Yancowinna Europe/Kiev Europe/Nicosia Pacific/Enderbury Pacific/Ponape Pacific/Samoa Pacific/Truk
            """.strip().split("\\s+"));

    private static final String VOWELS = "AEIOU";

    /** « Londres ». */
    public String place(ZoneId zone) {
        return called(parts(zone).getLast());
    }

    /** « Buenos Aires · Argentine · Amérique »: the place first, then where it lies. */
    public String whole(ZoneId zone) {
        return parts(zone).reversed().stream().map(this::called).collect(Collectors.joining(" · "));
    }

    /** « heure de Paris », « heure d’Abidjan », « heure du Caire », « heure des Açores ». */
    public String inFrench(ZoneId zone) {
        var place = place(zone);
        if (place.startsWith("Le ")) {
            return "heure du " + place.substring("Le ".length());
        }
        if (place.startsWith("Les ")) {
            return "heure des " + place.substring("Les ".length());
        }
        if (place.startsWith("L’")) {
            return "heure de l’" + place.substring("L’".length());
        }
        return (beginsWithVowel(place) ? "heure d’" : "heure de ") + place;
    }

    /** The zones where people live, by the names of their places. */
    public List<ZoneId> inhabited() {
        var order = Collator.getInstance(language);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> INHABITED.matcher(id).matches() && !FORMER.contains(id))
                .map(ZoneId::of)
                .map(zone -> new Named(zone, order.getCollationKey(whole(zone))))
                .sorted(Comparator.comparing(Named::name))
                .map(Named::zone)
                .toList();
    }

    /**
     * The zone of the list that has this clock: of a name that was given up, the one in use.
     *
     * @param id as a browser says it; empty for what is no place where people live
     */
    public static Optional<ZoneId> inUse(String id) {
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            return Optional.empty();
        }
        var zone = ZoneId.of(id);
        var listed = new ZonePlaces(Locale.ROOT).inhabited();
        return listed.contains(zone)
                ? Optional.of(zone)
                : listed.stream()
                        .filter(other -> FORMER.contains(id) && other.getRules().equals(zone.getRules()))
                        .findFirst();
    }

    private record Named(ZoneId zone, CollationKey name) {}

    private static boolean beginsWithVowel(String place) {
        return VOWELS.indexOf(Normalizer.normalize(place, Normalizer.Form.NFD).charAt(0)) >= 0;
    }

    private static List<String> parts(ZoneId zone) {
        return Arrays.asList(zone.getId().split("/"));
    }

    private String called(String part) {
        var names = ResourceBundle.getBundle(
                "zone-places", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return names.containsKey(part) ? names.getString(part) : part.replace('_', ' ');
    }
}
