package bench;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/things")
public class ThingResource {
    @GET
    public List<Thing> list() {
        return Thing.listAll();
    }
}
