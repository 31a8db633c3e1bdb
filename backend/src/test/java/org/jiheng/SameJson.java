package org.jiheng;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** The whole body, compared as JSON: order of properties and white space do not count, everything else does. */
public final class SameJson extends TypeSafeMatcher<String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode expected;

    private SameJson(JsonNode expected) {
        this.expected = expected;
    }

    public static Matcher<String> sameJson(String expected) {
        try {
            return new SameJson(JSON.readTree(expected));
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(expected, notJson);
        }
    }

    @Override
    protected boolean matchesSafely(String actual) {
        try {
            return expected.equals(JSON.readTree(actual));
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    @Override
    public void describeTo(Description description) {
        description.appendText(expected.toPrettyString());
    }
}
