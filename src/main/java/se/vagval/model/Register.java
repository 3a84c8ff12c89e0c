package se.vagval.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import se.vagval.text.Texts;

/** Sweden's 290 municipalities and 21 counties with their regions, by code and by name (SCB's division of 2007 and on). */
public final class Register {
    private final List<RegisteredMunicipality> municipalities;
    private final List<RegisteredCounty> counties;
    private final Map<String, RegisteredMunicipality> byCode = new HashMap<>();
    private final Map<String, RegisteredMunicipality> byName = new HashMap<>();
    private final Map<String, RegisteredCounty> countyByCode = new HashMap<>();

    private Register(List<RegisteredMunicipality> municipalities, List<RegisteredCounty> counties) {
        this.municipalities = List.copyOf(municipalities);
        this.counties = List.copyOf(counties);
        for (RegisteredMunicipality municipality : municipalities) {
            byCode.put(municipality.code(), municipality);
            byName.put(folded(municipality.name()), municipality);
        }
        for (RegisteredCounty county : counties) {
            countyByCode.put(county.code(), county);
        }
    }

    /** Reads the register that comes with the product; keep the answer, it never changes. */
    public static Register load() {
        return new Register(
                rows("municipalities.tsv", cells -> new RegisteredMunicipality(cells[0], cells[1], cells[2])),
                rows("counties.tsv", cells -> new RegisteredCounty(cells[0], cells[1], cells[2])));
    }

    /** All municipalities by code. */
    public List<RegisteredMunicipality> municipalities() {
        return municipalities;
    }

    /** All counties by code. */
    public List<RegisteredCounty> counties() {
        return counties;
    }

    /** The municipality with a code of four digits. */
    public Optional<RegisteredMunicipality> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The municipality with a name, whatever the case and the space around it. */
    public Optional<RegisteredMunicipality> byName(String name) {
        return Optional.ofNullable(byName.get(folded(name)));
    }

    /** The county with a code of two digits. */
    public Optional<RegisteredCounty> county(String code) {
        return Optional.ofNullable(countyByCode.get(code));
    }

    /** The municipalities of a county, by code. */
    public List<RegisteredMunicipality> inCounty(String countyCode) {
        return municipalities.stream().filter(m -> m.countyCode().equals(countyCode)).toList();
    }

    /**
     * Municipalities that a typed beginning may mean: those whose name begins with it, then those with a later word that
     * does, each in Swedish alphabetical order; none for an empty one.
     */
    public List<RegisteredMunicipality> search(String beginning) {
        String sought = folded(beginning);
        if (sought.isEmpty()) {
            return List.of();
        }
        Comparator<RegisteredMunicipality> order = Comparator
                .comparing((RegisteredMunicipality m) -> !folded(m.name()).startsWith(sought))
                .thenComparing(RegisteredMunicipality::name, Collator.getInstance(Texts.SWEDISH));
        return municipalities.stream().filter(m -> hasWordBeginning(folded(m.name()), sought)).sorted(order).toList();
    }

    private static boolean hasWordBeginning(String name, String sought) {
        return name.startsWith(sought) || name.contains(" " + sought) || name.contains("-" + sought);
    }

    /** Composed letters, since some systems paste the ring and the dots as marks of their own. */
    private static String folded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return composed.replaceAll("[\\s\\h]+", " ").strip().toLowerCase(Texts.SWEDISH);
    }

    private static <T> List<T> rows(String name, Function<String[], T> row) {
        try (InputStream in = Register.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The register " + name + " is not on the class path");
            }
            return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), row);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private static <T> List<T> rows(BufferedReader lines, Function<String[], T> row) throws IOException {
        List<T> rows = new ArrayList<>();
        // The first line names the columns.
        lines.readLine();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            rows.add(row.apply(line.split("\t")));
        }
        return rows;
    }
}
