package se.vagval.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class StartRequestTest {
    @Test
    void withoutArgumentsTheWindowOpens() {
        assertEquals(new StartRequest.Window(Optional.empty()), StartRequest.of());
    }

    @Test
    void aReviewFileOpensInTheWindow() {
        StartRequest expected = new StartRequest.Window(Optional.of(Path.of("/a/Min översyn.VAGVAL")));
        assertEquals(expected, StartRequest.of("/a/Min översyn.VAGVAL"));
        assertEquals(expected, StartRequest.of("--oppna", "/a/Min översyn.VAGVAL"));
        assertEquals(new StartRequest.Window(Optional.of(Path.of("kopia.gammal"))),
                StartRequest.of("--oppna", "kopia.gammal"));
    }

    @Test
    void anythingElseIsForTheCommandLine() {
        assertEquals(new StartRequest.Command(), StartRequest.of("berakna", "a.vagval"));
        assertEquals(new StartRequest.Command(), StartRequest.of("--oppna"));
        assertEquals(new StartRequest.Command(), StartRequest.of("--help"));
    }

    @Test
    void reviewsArePutInAFolderOfTheUsersDocuments() {
        Properties system = new Properties();
        system.setProperty("user.home", "/finns/inte");
        system.setProperty("os.name", "Linux");
        assertEquals(Path.of("/finns/inte/Vägval"), Places.of(system, Map.of()).reviews());
        system.setProperty(Places.REVIEWS_PROPERTY, "/prov");
        assertEquals(Path.of("/prov"), Places.of(system, Map.of()).reviews());
    }
}
